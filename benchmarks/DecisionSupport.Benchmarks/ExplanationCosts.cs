using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Analysis;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>
/// What each question to a decision costs, rule set by rule set and all together, over the worked cases and over generated ones. Each case is decided anew in
/// every round, so that nothing is answered from what the decision keeps. One thread. The processor's time is what the process took, garbage collection
/// and compilation included, and does not depend on what else the machine does; the other times do: of each case the best round counts.
/// </summary>
internal static class ExplanationCosts
{
    private const int Rounds = 5;
    private const int Generated = 300;
    private const int Seed = 20261122;

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly (string Name, Func<Decision, int> Ask)[] Questions =
    [
        ("outcome", _ => 0),
        ("findings", d => d.Recommendations.Sum(r => r.Findings.Length)),
        ("steps, questions to the expert", d => d.Recommendations.Sum(r => r.NextSteps.Length + r.QuestionsToExpert.Length + r.Notices.Length)),
        ("plan", d => d.Plan.Steps.Length),
        ("missing facts", d => d.Recommendations.Sum(r => r.MissingFacts().Length)),
        ("next questions", d => d.Questions().Length),
        ("possible outcomes", d => d.Recommendations.Sum(r => r.PossibleOutcomes().Length)),
        ("missing facts, possible outcomes on the way", d => d.Recommendations.Sum(r => r.MissingFactsOnTheWay().Length + r.PossibleOutcomesOnTheWay().Length)),
        ("missing values", d => d.Recommendations.Sum(r => r.MissingValues().Length)),
        ("smallest changes", d => d.Recommendations.Sum(r => r.WhatWouldChange().Length)),
        ("why not", d => d.Recommendations.Sum(r => r.WhyNot().Length)),
        ("coming days", d => d.Upcoming().Length),
        ("advice", Advice),
        ("everything", Everything),
    ];

    /// <param name="casesFolder">Where the worked cases are.</param>
    /// <param name="only">The questions to ask; none for all.</param>
    /// <param name="output">Where the tables go.</param>
    public static void Run(string casesFolder, string[] only, TextWriter output)
    {
        var ruleBook = BuiltInRules.RuleBook;
        var reader = new CaseFileReader(ruleBook.Vocabulary);
        CaseSnapshot[] worked = [.. Directory.EnumerateFiles(casesFolder, "*.yaml").Order(StringComparer.Ordinal).Select(f => reader.Read(File.ReadAllBytes(f), f).Snapshot.Snapshot).OfType<CaseSnapshot>()];
        Tell("worked cases", worked, ruleBook, only, output);
        Tell("generated, realistic, one day", [.. new Testing.SnapshotGenerator(ruleBook, Seed).Realistic(AsOf).Take(Generated)], ruleBook, only, output);
    }

    private static int Advice(Decision d) => d.Recommendations.Sum(r => r.Findings.Length + r.MissingFacts().Length + r.NextSteps.Length + r.QuestionsToExpert.Length);

    private static int Everything(Decision d) => Questions.Take(Questions.Length - 1).Sum(q => q.Ask(d));

    private static void Tell(string name, CaseSnapshot[] cases, RuleBook ruleBook, string[] only, TextWriter output)
    {
        output.WriteLine($"| {name}: {cases.Length} | rule set | processor µs | median µs | p90 µs | most µs | mean bytes |\n|---|---|---:|---:|---:|---:|---:|");
        foreach (var (question, ask) in Questions.Where(q => only.Length == 0 || only.Contains(q.Name)))
        {
            foreach (var ruleSet in ruleBook.RuleSets.Select(r => r.Id).Append("all"))
            {
                Array.ForEach(cases, c => ask(Decide(c)));
                var before = Environment.CpuUsage.TotalTime;
                var costs = cases.Select(c => Cost(() => Decide(c), ask)).ToArray();
                var processor = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / cases.Length / Rounds;
                var times = costs.Select(c => c.Microseconds).Order().ToArray();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {question} | {ruleSet} | {processor:f1} | {times[times.Length / 2]:f1} | {times[(int)(0.9 * (times.Length - 1))]:f1} | {times[^1]:f1} | {costs.Average(c => c.Bytes):f0} |"));
                output.Flush();

                Decision Decide(CaseSnapshot c) => ruleSet == "all" ? ruleBook.Evaluate(c) : ruleBook.Evaluate(c, ruleSet);
            }
        }

        output.WriteLine();
    }

    private static (double Microseconds, long Bytes) Cost(Func<Decision> decide, Func<Decision, int> ask)
    {
        var (best, bytes) = (double.MaxValue, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            ask(decide());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (best, bytes);
    }
}
