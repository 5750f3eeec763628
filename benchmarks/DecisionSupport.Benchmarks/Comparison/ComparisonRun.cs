using System.Globalization;
using System.Text;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>Twelve conditions on 24 facts, the same 1,000 cases, by all contestants side by side: their answers must be the same before anything is measured.</summary>
internal static class ComparisonRun
{
    public const int Seed = 20261122;

    private const int Cases = 1_000;
    private const int ColdStarts = 3;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1);

    /// <param name="nodeFolder">Where the engines of JavaScript are installed.</param>
    /// <param name="notes">Where it is told what is done and left out.</param>
    /// <returns>The table.</returns>
    public static string Run(string nodeFolder, TextWriter notes)
    {
        var circumstances = Report.Circumstances(TimeProvider.System);
        var cases = ComparedCase.Generate(Cases, Seed);
        int[] expected = [.. cases.Select(PlainProgram.Answer)];
        var ready = Contestant.OfDotNet.Select(c => (Contestant: c, Answer: c.Prepare(cases))).ToList();
        foreach (var (contestant, answer) in ready)
        {
            Check(contestant.Name, expected, [.. Enumerable.Range(0, Cases).Select(answer)]);
        }

        var rows = new List<(string Name, Timings Timings, double ColdStart)>();
        foreach (var (contestant, answer) in ready)
        {
            notes.WriteLine(contestant.Name);
            var timings = Timings.Measure(Time, Cases, () => Sum(answer));
            rows.Add((contestant.Name, timings, ColdStart.Best(ColdStarts, () => ColdStart.Run(contestant))));
        }

        using var node = NodeEngines.Open(nodeFolder, cases, Time, notes);
        foreach (var (name, answers, timings, coldStart) in node?.Measure(ColdStarts) ?? [])
        {
            notes.WriteLine(name);
            Check(name, expected, answers);
            rows.Add((name, timings, coldStart));
        }

        return Table(rows) + "\n" + circumstances + "\n";
    }

    private static int Sum(Func<int, int> answer)
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            sum += answer(i);
        }

        return sum;
    }

    private static void Check(string name, int[] expected, int[] answers)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (answers[i] != expected[i])
            {
                throw new InvalidOperationException($"Case {i}: plain C# says {Convert.ToString(expected[i], 2)}, {name} {Convert.ToString(answers[i], 2)}.");
            }
        }
    }

    private static string Table(List<(string Name, Timings Timings, double ColdStart)> rows)
    {
        var text = new StringBuilder("| by | median | one of ten under – over | × plain C# | bytes | cold start |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (name, timings, coldStart) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {Words(timings.Median)} | {Words(timings.Low)} – {Words(timings.High)} | {timings.Median / rows[0].Timings.Median:n1} | {(timings.Bytes is { } bytes ? bytes.ToString("n0", CultureInfo.InvariantCulture) : "–")} | {coldStart:f0} ms |\n");
        }

        return text.ToString();
    }

    private static string Words(double nanoseconds) => nanoseconds < 10_000 ? string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:n0} ns") : string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:n1} µs");
}
