using DecisionSupport.Analysis.Diagrams;

namespace DecisionSupport.Authoring.Progress;

/// <summary>What one piece of work may take of the cells that all pieces together may visit: many of them take no longer than a few.</summary>
internal static class WorkShare
{
    // Of a question that is put to all versions: five versions that each take all that one may. Those that come with the library visit 61,775 each at most.
    public const long MaxCells = 250_000_000;

    // A hundred mutants that each take all that one may; whoever puts in thousands waits for minutes anyway.
    public const long MaxCellsOfMutants = 5_000_000_000;

    /// <summary>The cells that one version may visit for a question that is put to some of them.</summary>
    public static long OfVersions(RuleBook ruleBook, Func<RuleSetVersion, bool> isLookedAt, long maxCells) =>
        Of(maxCells, ruleBook.RuleSets.SelectMany(r => r.Versions).Count(isLookedAt));

    /// <summary>The cells that one mutant may visit on a day.</summary>
    public static long OfMutants(int mutants) => Of(MaxCellsOfMutants, mutants);

    private static long Of(long maxCells, int pieces) => Math.Min(Diagram.MaxSteps, maxCells / Math.Max(1, pieces));
}
