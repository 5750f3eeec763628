using DecisionSupport.Explanation;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Puts what blocks outcomes in the words of findings.</summary>
internal static class BlockerCollector
{
    public static ImmutableArray<BlockedOutcome> Collect(Recommendation recommendation)
    {
        // The same finding often blocks many outcomes.
        var blockers = new Dictionary<Atom, Blocker>(ReferenceEqualityComparer.Instance);
        return [.. BlockingFinder.Find(recommendation).Select(b => new BlockedOutcome(b.Outcome, [.. b.Sets.Select(set => new BlockingSet([.. set.Select(Blocker)]))]))];

        Blocker Blocker(Atom atom) => blockers.TryGetValue(atom, out var known) ? known : blockers[atom] = ToBlocker(atom, recommendation.Decision);
    }

    /// <summary>The outcomes that did not come out, with nothing said of why: the rules are too entangled.</summary>
    public static ImmutableArray<BlockedOutcome> Unexplained(Recommendation recommendation) =>
        [.. recommendation.Version.Outcomes.Where(o => !ReferenceEquals(o, recommendation.Outcome)).Select(o => new BlockedOutcome(o, []))];

    private static Blocker ToBlocker(Atom atom, Decision decision)
    {
        var owner = decision.Evaluated.First(e => ReferenceEquals(e.Compiled, atom.Version));
        using var evaluation = AfterOutcome.Of(owner);
        if (atom.Criterion is { } criterion)
        {
            return new Blocker(owner, new Finding(owner, criterion, owner.StatusOf(criterion.Criterion.Id)), new ComparisonFinder(owner, evaluation.Frame).Of(criterion));
        }

        return new Blocker(owner, null, new ComparisonFinder(owner, evaluation.Frame).Of(atom.Leaf!));
    }
}
