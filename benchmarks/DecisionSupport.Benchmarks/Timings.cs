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

    // Short enough for many of them, long enough to be told.
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(2);

    /// <summary>Does the work until the time is over, after half as long without measuring. What counts is time of the processor: a busy machine makes others wait, and that is not their work.</summary>
    public static Timings Measure(TimeSpan time, int operations, Action work)
    {
        var repeats = 1;
        while (Round(work, repeats) < ShortestRound)
        {
            repeats *= 2;
        }

        Rounds(time / 2, work, repeats);
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return Of(Rounds(time, work, repeats), operations, bytes / operations);
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

    // Nanoseconds of doing the work once.
    private static List<double> Rounds(TimeSpan time, Action work, int repeats)
    {
        var rounds = new List<double>();
        var before = Environment.CpuUsage.TotalTime;
        while (rounds.Count < LeastRounds || (Environment.CpuUsage.TotalTime - before < time && rounds.Count < MostRounds))
        {
            rounds.Add(Round(work, repeats).TotalNanoseconds / repeats);
        }

        return rounds;
    }

    private static TimeSpan Round(Action work, int repeats)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
        {
            work();
        }

        return Environment.CpuUsage.TotalTime - before;
    }
}
