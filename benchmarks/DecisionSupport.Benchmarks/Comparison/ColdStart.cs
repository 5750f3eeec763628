using System.Diagnostics;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>From the start of a process to its end, with one answer between: what whoever asks once waits for.</summary>
internal static class ColdStart
{
    public const string Verb = "once";

    /// <summary>The quickest of some runs, in milliseconds.</summary>
    public static double Best(int times, Action run) => Enumerable.Range(0, times).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    /// <summary>Starts this program anew, to answer one case with a contestant.</summary>
    public static void Run(Contestant contestant)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ColdStart).Assembly.Location, Verb, contestant.Name]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{contestant.Name} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Answers one case.</summary>
    public static void Answer(string contestant) => Contestant.OfDotNet.First(c => c.Name == contestant).Prepare(ComparedCase.Generate(1, ComparisonRun.Seed))(0);
}
