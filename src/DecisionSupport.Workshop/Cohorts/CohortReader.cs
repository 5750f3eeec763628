using System.Collections.Concurrent;
using System.Diagnostics;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Cohorts;

/// <summary>Reads snapshots, one a line, and counts what the rules say of them. Bounded in cases and in time.</summary>
internal sealed class CohortReader(RuleBook ruleBook)
{
    private const int MostTold = 15;
    private const int MostUnreadableTold = 10;

    // Somebody sits and waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Cohort Read(byte[] ndjson, string askedRuleSet, CancellationToken cancellation)
    {
        var (lines, leftOut) = Lines(ndjson);
        var outcomes = ruleBook.RuleSets.ToDictionary(r => r.Id, _ => new Counter());
        var missing = new Counter();
        var statements = new Counter();
        var asked = ruleBook.Expert?.Statement;
        var unreadable = new ConcurrentBag<UnreadableLine>();
        var reader = new SnapshotReader(ruleBook.Vocabulary);
        var clock = Stopwatch.StartNew();
        var counted = 0;
        Parallel.ForEach(lines, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, line =>
        {
            if (clock.Elapsed > Patience)
            {
                Interlocked.Increment(ref leftOut);
                return;
            }

            var reading = reader.Read(ndjson.AsSpan(line.Range), "line");
            if (reading.Snapshot is not { } snapshot)
            {
                unreadable.Add(new UnreadableLine(line.Number, reading.Diagnostics[0].Message));
                return;
            }

            var decision = ruleBook.Evaluate(snapshot);
            foreach (var recommendation in decision.Recommendations)
            {
                outcomes[recommendation.Version.RuleSet].Add([recommendation.Outcome.Title]);
            }

            missing.Add(decision.Find(askedRuleSet)?.MissingFacts().Select(m => m.Fact.Label) ?? []);
            statements.Add(asked is not null && decision.Find(asked.RuleSet) is { } statement && statement.Outcome.Id != asked.MissingOutcome
                ? statement.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => f.Criterion.Title)
                : []);
            Interlocked.Increment(ref counted);
        });
        return new Cohort(
            counted,
            [.. unreadable.OrderBy(u => u.Line).Take(MostUnreadableTold)],
            unreadable.Count,
            leftOut,
            [.. ruleBook.RuleSets.Select(r => new OutcomeCounts(r.Versions[^1].Title, outcomes[r.Id].Commonest()))],
            missing.Commonest(MostTold),
            statements.Commonest(MostTold));
    }

    // Those over the limit are counted and not kept: a file of short lines has millions.
    private static (List<(int Number, Range Range)> Lines, int LeftOut) Lines(byte[] ndjson)
    {
        var lines = new List<(int, Range)>();
        var (number, leftOut) = (0, 0);
        foreach (var range in ndjson.AsSpan().Split((byte)'\n'))
        {
            number++;
            if (ndjson.AsSpan(range).Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            if (lines.Count < Limits.Cases)
            {
                lines.Add((number, range));
            }
            else
            {
                leftOut++;
            }
        }

        return (lines, leftOut);
    }
}
