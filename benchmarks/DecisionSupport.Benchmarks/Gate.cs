using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DecisionSupport.Benchmarks.Comparison;

namespace DecisionSupport.Benchmarks;

/// <summary>
/// Whether the library has become slower out of all reason. What is measured is how many times the work of a floor it takes, both in this process and in turn, the best of many short
/// rounds: that hardly moves with the machine or with what else runs on it. Bounds are more than twice what was measured when they were set, and what is over its bound is measured again.
/// </summary>
internal static class Gate
{
    private const int Cases = 100;
    private const int Seed = 20261122;
    private const int Attempts = 3;

    // Of the processor: on a busy machine it takes longer by the clock, and is no less.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1.5);

    /// <returns>Whether all is within its bounds.</returns>
    public static bool Run(TextWriter output)
    {
        var cases = ComparedCase.Generate(Cases, Seed);
        var library = new LibraryProgram();
        var nrules = new NRulesProgram();
        var snapshots = cases.Select(library.Snapshot).ToArray();
        var lines = cases.Select(library.Json).ToArray();
        return new[]
        {
            Check("reading a line of JSON, against its tokens alone", atMost: 6, lines, l => Tokens(l), l => library.Read(l)),
            Check("reading and deciding, against its tokens alone", atMost: 10, lines, l => Tokens(l), l => library.AnswerJson(l)),
            Check("findings, against statuses", atMost: 2.5, snapshots, s => library.Answer(s), s => library.AnswerWithFindings(s)),
            Check("deciding, against NRules", atMost: 0.2, [.. Enumerable.Range(0, Cases)], i => nrules.Answer(cases[i]), i => library.Answer(snapshots[i])),
        }.All(isWithin => isWithin);

        bool Check<T>(string what, double atMost, T[] inputs, Action<T> floor, Action<T> work)
        {
            var ratio = double.MaxValue;
            for (var attempt = 0; attempt < Attempts && ratio > atMost; attempt++)
            {
                ratio = Math.Min(ratio, Ratio(inputs, floor, work));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(ratio <= atMost ? "ok  " : "SLOW")} {what}: {ratio:f2} times, at most {atMost}"));
            return ratio <= atMost;
        }
    }

    private static double Ratio<T>(T[] inputs, Action<T> floor, Action<T> work)
    {
        var (bestFloor, bestWork) = (long.MaxValue, long.MaxValue);
        for (var before = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - before < Time;)
        {
            bestFloor = Math.Min(bestFloor, Round(inputs, floor));
            bestWork = Math.Min(bestWork, Round(inputs, work));
        }

        return (double)bestWork / bestFloor;
    }

    private static long Round<T>(T[] inputs, Action<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var input in inputs)
        {
            work(input);
        }

        return Stopwatch.GetTimestamp() - start;
    }

    private static void Tokens(byte[] utf8)
    {
        var json = new Utf8JsonReader(utf8);
        while (json.Read())
        {
        }
    }
}
