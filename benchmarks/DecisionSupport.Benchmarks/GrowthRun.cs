using System.Diagnostics;
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
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1);

    public static string Run(TextWriter notes)
    {
        var circumstances = Report.Circumstances(TimeProvider.System);
        Measure(Sizes[2]);
        var rows = Sizes.Select(size =>
        {
            notes.WriteLine(size);
            return (Size: size, Figures: Measure(size));
        }).ToList();
        var text = new StringBuilder("| criteria | load | load, for each | a decision | a decision, for each |\n|---:|---:|---:|---:|---:|\n");
        foreach (var (size, (load, decision)) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {size:n0} | {load:f1} ms | {load * 1000 / size:f0} µs | {decision.Median / 1000:f2} µs | {decision.Median / size:f1} ns |\n");
        }

        return $"""
            {text}
            {Chart("load, for each criterion", "µs", rows.Select(r => (r.Size, r.Figures.Load * 1000 / r.Size)))}
            {Chart("a decision, for each criterion", "ns", rows.Select(r => (r.Size, r.Figures.Decision.Median / r.Size)))}
            {circumstances}
            """;
    }

    private static (double Load, Timings Decision) Measure(int size)
    {
        var facts = Enumerable.Range(0, FactsOfBook).Select(i => (Name: string.Create(CultureInfo.InvariantCulture, $"f{i}"), IsNumber: i % 2 == 0)).ToList();
        var files = MadeRules.Files(facts, [.. Enumerable.Range(0, size).Select(Criterion).Chunk(CriteriaOfRuleSet)]);
        var loads = new List<double>();
        RuleBook? book = null;
        for (var begun = Stopwatch.GetTimestamp(); loads.Count < 3 || (Stopwatch.GetElapsedTime(begun) < Time && loads.Count < 50);)
        {
            var start = Stopwatch.GetTimestamp();
            book = RuleBookLoader.Load(files).GetOrThrow();
            loads.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var builder = new CaseSnapshotBuilder(book!.Vocabulary, new DateOnly(2026, 11, 22));
        foreach (var (name, isNumber) in facts)
        {
            builder.Set($"case.{name}", isNumber ? Feel.FeelValue.From(50m) : Feel.FeelValue.True);
        }

        var snapshot = builder.Build();
        return (loads.Min(), Timings.Measure(Time, 1, () => book.Evaluate(snapshot)));

        (string, string) Criterion(int i) => (string.Create(CultureInfo.InvariantCulture, $"c{i}"), string.Create(CultureInfo.InvariantCulture, $"case.f{i * 2 % FactsOfBook} >= {i % 90} and case.f{((i * 2) + 1) % FactsOfBook} = true"));
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
