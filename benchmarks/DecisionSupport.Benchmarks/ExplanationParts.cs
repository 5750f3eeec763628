using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Analysis;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>
/// Where the time and the bytes of a full explanation go: the parts are asked of the same decision in turn, as a host asks them, so that each has only what it adds to those
/// before it. All six rule sets, one thread, of each case the best of some rounds.
/// </summary>
internal static class ExplanationParts
{
    private const int WarmUps = 3;
    private const int Generated = 300;
    private const int Seed = 20261122;

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly (string Name, Func<Decision, int> Ask)[] Parts =
    [
        ("findings", d => d.Recommendations.Sum(r => r.Findings.Length)),
        ("steps, questions to the expert, notices", d => d.Recommendations.Sum(r => r.NextSteps.Length + r.QuestionsToExpert.Length + r.Notices.Length)),
        ("plan", d => d.Plan.Steps.Length),
        ("possible outcomes", d => d.Recommendations.Sum(r => r.PossibleOutcomes().Length)),
        ("missing facts", d => d.Recommendations.Sum(r => r.MissingFacts().Length)),
        ("missing values", d => d.Recommendations.Sum(r => r.MissingValues().Length)),
        ("next questions", d => d.Questions().Length),
        ("the same two on the way", d => d.Recommendations.Sum(r => r.MissingFactsOnTheWay().Length + r.PossibleOutcomesOnTheWay().Length)),
        ("smallest changes", d => d.Recommendations.Sum(r => r.WhatWouldChange().Length)),
        ("why not", d => d.Recommendations.Sum(r => r.WhyNot().Length)),
        ("coming days", d => d.Upcoming().Length),
    ];

    /// <param name="casesFolder">Where the worked cases are.</param>
    /// <param name="rounds">How often each case is asked everything.</param>
    /// <returns>A table for the worked cases and one for generated ones.</returns>
    public static string Run(string casesFolder, int rounds)
    {
        var (output, circumstances) = (new StringWriter(CultureInfo.InvariantCulture), Report.Circumstances(TimeProvider.System));
        var ruleBook = BuiltInRules.RuleBook;
        var reader = new CaseFileReader(ruleBook.Vocabulary);
        Tell("worked cases", [.. Directory.EnumerateFiles(casesFolder, "*.yaml").Order(StringComparer.Ordinal).Select(f => reader.Read(File.ReadAllBytes(f), f).Snapshot.Snapshot).OfType<CaseSnapshot>()], ruleBook, rounds, output);
        Tell("generated, realistic, one day", [.. new Testing.SnapshotGenerator(ruleBook, Seed).Realistic(AsOf).Take(Generated)], ruleBook, rounds, output);
        return $"{output}{circumstances}";
    }

    private static void Tell(string name, CaseSnapshot[] cases, RuleBook ruleBook, int rounds, TextWriter output)
    {
        // First what it takes to decide; last all together.
        var costs = cases.Select(_ => Enumerable.Repeat((Ticks: long.MaxValue, Bytes: long.MaxValue), Parts.Length + 2).ToArray()).ToArray();
        for (var round = -WarmUps; round < rounds; round++)
        {
            for (var i = 0; i < cases.Length; i++)
            {
                Measure(cases[i], ruleBook, round < 0 ? new (long, long)[Parts.Length + 2] : costs[i]);
            }
        }

        output.WriteLine($"| {name}: {cases.Length} | median µs | mean µs | of all | p90 µs | mean KB | of all |\n|---|---:|---:|---:|---:|---:|---:|");
        string[] names = ["deciding", .. Parts.Select(p => p.Name), "**everything**"];
        var (ticksOfAll, bytesOfAll) = (costs.Average(c => c[^1].Ticks), costs.Average(c => c[^1].Bytes));
        for (var part = 0; part < names.Length; part++)
        {
            var ticks = costs.Select(c => c[part].Ticks).Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {names[part]} | {Microseconds(ticks[ticks.Length / 2]):f1} | {Microseconds(ticks.Average()):f1} | {ticks.Average() / ticksOfAll:p0} | {Microseconds(ticks[ticks.Length * 9 / 10]):f1} | {costs.Average(c => c[part].Bytes) / 1024:f1} | {costs.Average(c => c[part].Bytes) / bytesOfAll:p0} |"));
        }

        output.WriteLine();
    }

    private static void Measure(CaseSnapshot snapshot, RuleBook ruleBook, (long Ticks, long Bytes)[] best)
    {
        var (begun, bytesBefore) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var (start, bytes) = (begun, bytesBefore);
        var decision = ruleBook.Evaluate(snapshot);
        Took(0);
        for (var part = 0; part < Parts.Length; part++)
        {
            Parts[part].Ask(decision);
            Took(part + 1);
        }

        (start, bytes) = (begun, bytesBefore);
        Took(best.Length - 1);

        void Took(int part)
        {
            var (now, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            best[part] = (Math.Min(best[part].Ticks, now - start), Math.Min(best[part].Bytes, allocated - bytes));
            (start, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        }
    }

    private static double Microseconds(double ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
