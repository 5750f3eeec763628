using DecisionSupport.Analysis.Diagrams;

namespace DecisionSupport.Authoring.Linting;

/// <summary>What one version may take of the work of a question that is put to all versions: many of them take no longer together than a few.</summary>
internal static class LintShare
{
    // Five versions that each take all that one may. Those that come with the library visit 26,766 each at most.
    public const long MaxCells = 250_000_000;

    /// <summary>The cells that one version may visit.</summary>
    public static long Of(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxCells) =>
        Math.Min(Diagram.MaxSteps, maxCells / Math.Max(1, ruleBook.RuleSets.SelectMany(r => r.Versions).Count(isLookedAt)));
}
