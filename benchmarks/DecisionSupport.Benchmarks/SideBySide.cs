namespace DecisionSupport.Benchmarks;

/// <summary>The benchmarks, one round of each in turn: decisions beside the hand-written program, and loading.</summary>
internal static class SideBySide
{
    public static void Run(Ratios ratios)
    {
        var decisions = new DecisionBenchmarks();
        decisions.Setup();
        ratios.Compare("a decision", DecisionBenchmarks.Count, ("written by hand", decisions.HandWritten), ("statuses and outcome", decisions.StatusesAndOutcome));
    }
}
