using System.Diagnostics;
using System.Globalization;

namespace DecisionSupport.Benchmarks;

/// <summary>Measures work side by side: one round of each in turn, many times, in one process. On a shared machine the ratio of the best rounds is what
/// repeats; absolute times do not.</summary>
internal sealed class Ratios(TextWriter output, int rounds)
{
    private const int WarmUpRounds = 60;

    /// <summary>Prints a row for each piece of work, with how many times the first piece it takes.</summary>
    /// <param name="title">What is compared.</param>
    /// <param name="operations">How often a round does the work.</param>
    /// <param name="work">The pieces, the yardstick first.</param>
    public void Compare(string title, int operations, params (string Name, Func<int> Round)[] work)
    {
        var times = work.Select(_ => new List<long>(rounds)).ToArray();
        var bytes = new long[work.Length];
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            for (var i = 0; i < work.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                work[i].Round();
                var ticks = Stopwatch.GetTimestamp() - start;
                if (round >= 0)
                {
                    times[i].Add(ticks);
                    bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
        }

        output.WriteLine($"| {title} | best ns | median ns | ratio of best | ratio of medians | bytes |\n|---|---:|---:|---:|---:|---:|");
        for (var i = 0; i < work.Length; i++)
        {
            var (best, median) = (Nanoseconds(times[i].Min(), operations), Nanoseconds(Median(times[i]), operations));
            var (bestOfFirst, medianOfFirst) = (Nanoseconds(times[0].Min(), operations), Nanoseconds(Median(times[0]), operations));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {work[i].Name} | {best:f1} | {median:f1} | {best / bestOfFirst:f2} | {median / medianOfFirst:f2} | {bytes[i] / operations} |"));
        }

        output.WriteLine();
    }

    private static long Median(List<long> ticks) => ticks.Order().ElementAt(ticks.Count / 2);

    private static double Nanoseconds(long ticks, int operations) => ticks * 1e9 / Stopwatch.Frequency / operations;
}
