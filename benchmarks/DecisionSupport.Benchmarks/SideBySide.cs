using System.Globalization;

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

    /// <returns>What loading all rule sets takes.</returns>
    public static string Load(int rounds)
    {
        var (output, circumstances) = (new StringWriter(CultureInfo.InvariantCulture), Report.Circumstances(TimeProvider.System));
        Load(output, rounds);
        return $"{output}\n{circumstances}";
    }

    private static void Load(TextWriter output, int rounds)
    {
        var loading = new LoadBenchmarks();
        loading.Setup();
        new Ratios(output, rounds).Compare("loading", 1, ("all rule sets", () => loading.Load().RuleSets.Length));

        // What it takes of both processors, which does not depend on what else the machine does.
        var (processor, bytes, collections) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
        var pauses = GC.GetTotalPauseDuration();
        for (var round = 0; round < rounds; round++)
        {
            loading.Load();
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Of all threads: {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / rounds:f1} ms of processor, {(GC.GetTotalAllocatedBytes() - bytes) / 1e6 / rounds:f1} MB, {(double)(GC.CollectionCount(0) - collections) / rounds:f1} collections, {(GC.GetTotalPauseDuration() - pauses).TotalMilliseconds / rounds:f1} ms of pauses"));
    }
}
