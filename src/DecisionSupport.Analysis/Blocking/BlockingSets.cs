namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// Finds the smallest sets of atoms that keep an outcome from coming out: while those stay as they are, nothing that becomes known of anything else brings it,
/// and no part of the set is enough for that.
/// </summary>
internal static class BlockingSets
{
    private const int MaxSets = 8;
    private const int MaxSteps = 200;

    /// <summary>The sets, the smallest first; at most eight.</summary>
    /// <param name="ways">The ways to the outcome.</param>
    /// <param name="atoms">How many atoms there are.</param>
    public static List<AtomSet> Of(IWays ways, int atoms)
    {
        var candidates = new Transversals();
        var found = new List<AtomSet>();
        for (var step = 0; step < MaxSteps && found.Count < MaxSets; step++)
        {
            if (Next(candidates, found) is not { } candidate)
            {
                break;
            }

            if (ways.Changed(candidate) is { } changed)
            {
                candidates.Hit(Smallest(ways, atoms, candidate, changed));
            }
            else
            {
                found.Add(candidate);
            }
        }

        return found;
    }

    private static AtomSet? Next(Transversals candidates, List<AtomSet> found)
    {
        for (var i = 0; i < candidates.Sets.Count; i++)
        {
            if (!found.Contains(candidates.Sets[i]))
            {
                return candidates.Sets[i];
            }
        }

        return null;
    }

    // The atoms that must change together on some way to the outcome: what can stay as it is, stays. The way that is known shows of most that they can.
    private static AtomSet Smallest(IWays ways, int atoms, AtomSet stays, AtomSet changed)
    {
        var smallest = default(AtomSet);
        for (var atom = 0; atom < atoms; atom++)
        {
            if (!changed.Has(atom))
            {
                stays = stays.With(atom);
            }
            else if (ways.Changed(stays.With(atom)) is { } other)
            {
                stays = stays.With(atom);
                changed = other;
            }
            else
            {
                smallest = smallest.With(atom);
            }
        }

        return smallest;
    }
}
