using DecisionSupport.Compilation;
using DecisionSupport.Frames;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>What one case shows of the rules that it is about.</summary>
internal static class CaseHits
{
    public static IEnumerable<CoverageGoal> Of(Recommendation recommendation)
    {
        var ruleSet = recommendation.Version.RuleSet;
        yield return new CoverageGoal(ruleSet, GoalKind.Version, recommendation.Version.From.Iso(), "");
        yield return new CoverageGoal(ruleSet, GoalKind.Outcome, recommendation.Outcome.Id, "");
        if (recommendation.Level is { } level)
        {
            yield return new CoverageGoal(ruleSet, GoalKind.Level, level.Id, "");
        }

        // What does not apply stands in nobody's way, and is no criterion that a case shows to be met.
        foreach (var finding in recommendation.Findings)
        {
            yield return new CoverageGoal(ruleSet, GoalKind.Criterion, finding.Criterion.Id, GoalSides.Of(finding.Status));
        }

        var frame = FrameOf(recommendation.Decision);
        foreach (var leaf in FormulaLeaves.Of(recommendation.Compiled).Where(l => !l.Facts.IsEmpty))
        {
            yield return new CoverageGoal(ruleSet, GoalKind.Comparison, leaf.OneLine, GoalSides.Of(leaf.Ask(frame)));
        }
    }

    private static RuleFrame FrameOf(Decision decision)
    {
        var compiled = decision.RuleBook.Compiled;
        var frame = RuleFrame.ForAnalysis(compiled.RuleSetCount, compiled.LocalCount);
        frame.Use(decision.Snapshot.Values, decision.Snapshot.Truths, compiled.Parameters.On(decision.Snapshot.AsOf), decision.Snapshot.AsOf);
        return frame;
    }
}
