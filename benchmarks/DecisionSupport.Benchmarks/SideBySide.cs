namespace DecisionSupport.Benchmarks;

/// <summary>The benchmarks, one round of each in turn: decisions beside the hand-written program, and loading.</summary>
internal static class SideBySide
{
    public static void Run(TextWriter output)
    {
        var decisions = new DecisionBenchmarks();
        decisions.Setup();
        new Ratios(output, rounds: 400).Compare(
            "a decision", DecisionBenchmarks.Count, ("written by hand", decisions.HandWritten), ("statuses and outcome", decisions.StatusesAndOutcome),
            ("snapshot of 24 facts from host values", decisions.SnapshotFromHostValues), ("the same, asked once", decisions.SnapshotAskedOnce));
        Load(output, rounds: 60);
    }

    public static void Load(TextWriter output, int rounds)
    {
        var loading = new LoadBenchmarks();
        loading.Setup();
        new Ratios(output, rounds).Compare("loading", 1, ("all rule sets", () => loading.Load().RuleSets.Length));
    }
}
