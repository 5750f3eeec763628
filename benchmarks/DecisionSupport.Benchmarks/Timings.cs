using System.Diagnostics;

namespace DecisionSupport.Benchmarks;

/// <summary>How long rounds of the same work took, for one operation, in nanoseconds.</summary>
/// <param name="Median">Half of the rounds were quicker.</param>
/// <param name="Low">One round of ten was quicker.</param>
/// <param name="High">One round of ten was slower.</param>
/// <param name="Bytes">What an operation allocates; null where that is not measured.</param>
internal sealed record Timings(double Median, double Low, double High, long? Bytes)
{
    private const int LeastRounds = 5;
    private const int MostRounds = 2_000;

    /// <summary>Does the work until the time is over, after as long without measuring.</summary>
    public static Timings Measure(TimeSpan time, int operations, Action round)
    {
        Rounds(time / 2, round);
        var before = GC.GetAllocatedBytesForCurrentThread();
        round();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return Of(Rounds(time, round), operations, bytes / operations);
    }

    /// <param name="nanoseconds">What each round took.</param>
    /// <param name="operations">How often a round does the work.</param>
    /// <param name="bytes">What an operation allocates; null where that is not measured.</param>
    public static Timings Of(IEnumerable<double> nanoseconds, int operations, long? bytes)
    {
        var sorted = nanoseconds.Order().ToArray();
        return new Timings(At(0.5), At(0.1), At(0.9), bytes);

        double At(double share) => sorted[(int)(share * (sorted.Length - 1))] / operations;
    }

    private static List<double> Rounds(TimeSpan time, Action round)
    {
        var rounds = new List<double>();
        var begun = Stopwatch.GetTimestamp();
        while (rounds.Count < LeastRounds || (Stopwatch.GetElapsedTime(begun) < time && rounds.Count < MostRounds))
        {
            var start = Stopwatch.GetTimestamp();
            round();
            rounds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return rounds;
    }
}
