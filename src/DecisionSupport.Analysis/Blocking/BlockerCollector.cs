using DecisionSupport.Analysis.Kept;
using DecisionSupport.Explanation;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Puts what blocks outcomes in the words of findings.</summary>
internal static class BlockerCollector
{
    public static ImmutableArray<BlockedOutcome> Collect(Recommendation recommendation, PlacedCase? placed)
    {
        var blocked = BlockingFinder.Find(recommendation, placed);

        // The same finding often blocks many outcomes, and findings read the same.
        using var evaluation = AfterOutcome.Of(recommendation);
        var comparisons = new ComparisonFinder(recommendation, evaluation.Frame);
        var blockers = new Dictionary<Atom, Blocker>(ReferenceEqualityComparer.Instance);
        return [.. blocked.Select(b => new BlockedOutcome(b.Outcome, [.. b.Sets.Select(set => new BlockingSet([.. set.Select(Blocker)]))]))];

        Blocker Blocker(Atom atom) => blockers.TryGetValue(atom, out var known) ? known : blockers[atom] = ToBlocker(atom, recommendation.Decision, comparisons);
    }

    /// <summary>The outcomes that did not come out, with nothing said of why: the rules are too entangled.</summary>
    public static ImmutableArray<BlockedOutcome> Unexplained(Recommendation recommendation) =>
        [.. recommendation.Version.Outcomes.Where(o => !ReferenceEquals(o, recommendation.Outcome)).Select(o => new BlockedOutcome(o, []))];

    private static Blocker ToBlocker(Atom atom, Decision decision, ComparisonFinder comparisons)
    {
        var owner = decision.Evaluated.First(e => ReferenceEquals(e.Compiled, atom.Version));
        return atom.Criterion is { } criterion
            ? new Blocker(owner, new Finding(owner, criterion, owner.StatusOf(criterion.Criterion.Id)), comparisons.Of(criterion))
            : new Blocker(owner, null, comparisons.Of(atom.Leaf!));
    }
}
