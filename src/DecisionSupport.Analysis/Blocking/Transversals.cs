namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// The smallest sets that share a member with each of some sets (Berge's algorithm): grown one set at a time, none contained in another, in the order of
/// their size and then of their members. Not thread-safe.
/// </summary>
internal sealed class Transversals
{
    // Beyond this nobody reads them; those left out are the largest.
    private const int Max = 256;

    private readonly List<AtomSet> _extended = [];
    private List<AtomSet> _sets = [default];
    private List<AtomSet> _hitting = [];

    /// <summary>The sets found so far.</summary>
    public IReadOnlyList<AtomSet> Sets => _sets;

    /// <summary>Makes all sets share a member with one more set.</summary>
    public void Hit(AtomSet members)
    {
        _hitting.Clear();
        _extended.Clear();
        foreach (var set in _sets)
        {
            if (set.Shares(members))
            {
                _hitting.Add(set);
            }
            else
            {
                for (var member = members.From(0); member >= 0; member = members.From(member + 1))
                {
                    _extended.Add(set.With(member));
                }
            }
        }

        _extended.Sort(AtomSet.Compare);
        foreach (var candidate in _extended)
        {
            if (!IsCovered(candidate))
            {
                _hitting.Add(candidate);
            }
        }

        _hitting.Sort(AtomSet.Compare);
        _hitting.RemoveRange(Math.Min(Max, _hitting.Count), Math.Max(0, _hitting.Count - Max));
        (_sets, _hitting) = (_hitting, _sets);
    }

    private bool IsCovered(AtomSet candidate)
    {
        foreach (var hitting in _hitting)
        {
            if (hitting.IsWithin(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
