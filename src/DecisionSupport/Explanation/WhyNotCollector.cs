using DecisionSupport.Analysis.Blocking;
using DecisionSupport.Evaluation;

namespace DecisionSupport.Explanation;

/// <summary>Puts what blocks outcomes in the words of findings.</summary>
internal static class WhyNotCollector
{
    public static ImmutableArray<WhyNot> Collect(Recommendation recommendation) =>
        [.. BlockingFinder.Find(recommendation).Select(b => new WhyNot(b.Outcome, [.. b.Sets.Select(set => new BlockingSet([.. set.Select(atom => ToBlocker(atom, recommendation.Decision))]))]))];

    /// <summary>The outcomes that did not come out, with nothing said of why: the rules are too entangled.</summary>
    public static ImmutableArray<WhyNot> Unexplained(Recommendation recommendation) =>
        [.. recommendation.Version.Outcomes.Where(o => !ReferenceEquals(o, recommendation.Outcome)).Select(o => new WhyNot(o, []))];

    private static Blocker ToBlocker(Atom atom, Decision decision)
    {
        var owner = decision.Evaluated.First(e => ReferenceEquals(e.Compiled, atom.Version));
        using var evaluation = AfterOutcome.Of(owner);
        if (atom.Criterion is { } criterion)
        {
            return new Blocker(owner, new Finding(owner, criterion.Criterion, owner.StatusOf(criterion.Criterion.Id)), evaluation.Readings.Of(criterion));
        }

        return new Blocker(owner, null, evaluation.Readings.Of(atom.Leaf!));
    }
}
