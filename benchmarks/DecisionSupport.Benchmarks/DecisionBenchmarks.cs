using BenchmarkDotNet.Attributes;
using DecisionSupport.Analysis;
using DecisionSupport.Benchmarks.HandWritten;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>Sjukersättning, with the certificate it reads, on 1,000 generated cases: by the rule book, and written by hand in plain C#. Per decision.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    internal const int Count = 1000;
    internal const int Seed = 20261122;

    private List<HandWrittenCase> _cases = [];
    private List<CaseSnapshot> _snapshots = [];
    private RuleBook _ruleBook = null!;

    [GlobalSetup]
    public void Setup()
    {
        _ruleBook = BuiltInRules.RuleBook;
        _cases = SnapshotGenerator.Generate(Count, Seed);
        _snapshots = [.. _cases.Select(c => SnapshotGenerator.ToSnapshot(c, _ruleBook.Vocabulary))];
        Agreement.Check(_ruleBook, _cases, _snapshots);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int HandWritten()
    {
        var sum = 0;
        foreach (var c in _cases)
        {
            sum += CompensationRules.Decide(c).Statuses.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int SnapshotFromHostValues()
    {
        var sum = 0;
        foreach (var c in _cases)
        {
            sum += HostSnapshot.Of(c, _ruleBook.Vocabulary).AsOf.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int SnapshotAskedOnce()
    {
        var sum = 0;
        foreach (var c in _cases)
        {
            sum += _ruleBook.Evaluate(HostSnapshot.Of(c, _ruleBook.Vocabulary), "sjukersattning").Recommendations.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int StatusesAndOutcome()
    {
        var sum = 0;
        foreach (var snapshot in _snapshots)
        {
            sum += _ruleBook.Evaluate(snapshot, "sjukersattning").Recommendations.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindingsReadyToRender()
    {
        var sum = 0;
        foreach (var snapshot in _snapshots)
        {
            var decision = _ruleBook.Evaluate(snapshot, "sjukersattning");
            sum += decision["sjukersattning"].Findings.Length + decision["loh"].Findings.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FullyExplained()
    {
        var sum = 0;
        foreach (var snapshot in _snapshots)
        {
            var recommendation = _ruleBook.Evaluate(snapshot, "sjukersattning")["sjukersattning"];
            sum += recommendation.PossibleOutcomes().Length + recommendation.MissingFacts().Length + recommendation.NextSteps.Length + recommendation.Notices.Length + recommendation.WhatWouldChange().Length;
        }

        return sum;
    }
}
