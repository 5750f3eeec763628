using System.Globalization;
using System.Text;
using DecisionSupport.Benchmarks.Comparison;

namespace DecisionSupport.Benchmarks;

/// <summary>What rule books of 10 to 10,000 criteria take to load and to ask. A rule set has at most 500 of them, as files are limited.</summary>
internal static class GrowthRun
{
    private const int FactsOfBook = 100;
    private const int CriteriaOfRuleSet = 500;
    private static readonly int[] Sizes = [10, 30, 100, 300, 1_000, 3_000, 10_000];
    private const int Spans = 5;
    private static readonly TimeSpan Span = TimeSpan.FromMilliseconds(200);

    public static string Run(TextWriter notes)
    {
        var circumstances = Report.Circumstances(TimeProvider.System);
        Measure(Sizes[2]);
        var rows = Sizes.Select(size =>
        {
            notes.WriteLine(size);
            return (Size: size, Figures: Measure(size));
        }).ToList();
        var text = new StringBuilder("| criteria | load | load, for each | a decision | a decision, for each criterion |\n|---:|---:|---:|---:|---:|\n");
        foreach (var (size, (load, decision)) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {size:n0} | {load.TotalMilliseconds:f1} ms | {load.TotalMicroseconds / size:f0} µs | {decision.TotalMicroseconds:f1} µs | {decision.TotalNanoseconds / size:f0} ns |\n");
        }

        return $"""
            {text}
            {Chart("load, for each criterion", "µs", rows.Select(r => (r.Size, r.Figures.Load.TotalMicroseconds / r.Size)))}
            {Chart("a decision, for each criterion", "ns", rows.Select(r => (r.Size, r.Figures.Decision.TotalNanoseconds / r.Size)))}
            {circumstances}
            """;
    }

    private static (TimeSpan Load, TimeSpan Decision) Measure(int size)
    {
        var facts = Enumerable.Range(0, FactsOfBook).Select(i => (Name: string.Create(CultureInfo.InvariantCulture, $"f{i}"), IsNumber: i % 2 == 0)).ToList();
        var files = MadeRules.Files(facts, [.. Enumerable.Range(0, size).Select(Criterion).Chunk(CriteriaOfRuleSet)]);
        RuleBook? book = null;
        var load = ProcessorTime(() => book = RuleBookLoader.Load(files).GetOrThrow());

        var builder = new CaseSnapshotBuilder(book!.Vocabulary, new DateOnly(2026, 11, 22));
        foreach (var (name, isNumber) in facts)
        {
            builder.Set($"case.{name}", isNumber ? Feel.FeelValue.From(50m) : Feel.FeelValue.True);
        }

        var snapshot = builder.Build();
        return (load, ProcessorTime(() => book.Evaluate(snapshot)));

        (string, string) Criterion(int i) => (string.Create(CultureInfo.InvariantCulture, $"c{i}"), string.Create(CultureInfo.InvariantCulture, $"case.f{i * 2 % FactsOfBook} >= {i % 90} and case.f{((i * 2) + 1) % FactsOfBook} = true"));
    }

    // Time of the processor and not of the clock: a large book takes longer than others leave the core alone. The best of some spans, of which each is long enough to be told.
    private static TimeSpan ProcessorTime(Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var span = 0; span <= Spans; span++)
        {
            var (before, done) = (Environment.CpuUsage.TotalTime, 0);
            TimeSpan used;
            do
            {
                work();
                done++;
            }
            while ((used = Environment.CpuUsage.TotalTime - before) < Span);

            best = span > 0 && used / done < best ? used / done : best;
        }

        return best;
    }

    private static string Chart(string title, string unit, IEnumerable<(int Size, double Value)> points)
    {
        var all = points.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"""
            ```mermaid
            xychart-beta
                title "{title}"
                x-axis "criteria" [{string.Join(", ", all.Select(p => $"\"{p.Size.ToString("n0", CultureInfo.InvariantCulture)}\""))}]
                y-axis "{unit}" 0 --> {Math.Ceiling(all.Max(p => p.Value) * 1.2)}
                line [{string.Join(", ", all.Select(p => p.Value.ToString("f1", CultureInfo.InvariantCulture)))}]
            ```

            """);
    }
}
