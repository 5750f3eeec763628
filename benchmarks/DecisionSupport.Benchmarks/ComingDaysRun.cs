using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Analysis;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>What the coming days of three years cost, all rule sets, over the worked cases and over generated ones: each case the best of some rounds, one thread.</summary>
internal static class ComingDaysRun
{
    private const int Rounds = 7;
    private const int Generated = 300;
    private const int Seed = 20261122;

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    public static void Run(string casesFolder, TextWriter output)
    {
        var ruleBook = BuiltInRules.RuleBook;
        var reader = new CaseFileReader(ruleBook.Vocabulary);
        CaseSnapshot[] worked = [.. Directory.EnumerateFiles(casesFolder, "*.yaml").Order(StringComparer.Ordinal).Select(f => reader.Read(File.ReadAllBytes(f), f).Snapshot.Snapshot).OfType<CaseSnapshot>()];
        output.WriteLine("| cases | number | coming days, mean | median ms | p90 ms | p99 ms | most ms | mean ms |\n|---|---:|---:|---:|---:|---:|---:|---:|");
        Tell("worked cases", worked, ruleBook, output);
        Tell("generated, realistic", [.. new Testing.SnapshotGenerator(ruleBook, Seed).Realistic(AsOf).Take(Generated)], ruleBook, output);
    }

    private static void Tell(string name, CaseSnapshot[] cases, RuleBook ruleBook, TextWriter output)
    {
        foreach (var snapshot in cases)
        {
            ruleBook.Evaluate(snapshot).Upcoming();
        }

        var times = cases.Select(c => Best(ruleBook, c)).Order().ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cases.Length} | {cases.Average(c => ruleBook.Evaluate(c).Upcoming().Length):f1} | {At(0.5):f2} | {At(0.9):f2} | {At(0.99):f2} | {times[^1]:f2} | {times.Average():f2} |"));

        double At(double share) => times[(int)(share * (times.Length - 1))];
    }

    private static double Best(RuleBook ruleBook, CaseSnapshot snapshot)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            ruleBook.Evaluate(snapshot).Upcoming();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
