using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using DecisionSupport.Workshop.Cases;
using DecisionSupport.Workshop.Http;

namespace DecisionSupport.Workshop.Cohorts;

/// <summary>Reads many cases and counts what the rules say of them. Bounded in cases and in time.</summary>
internal sealed class CohortReader(RuleBook ruleBook)
{
    private const int MostTold = 15;
    private const int MostUnreadableTold = 10;

    // Somebody sits and waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Counts the cases of a file.</summary>
    /// <param name="content">NDJSON, a case a line; or a table.</param>
    /// <param name="isTable">Whether it is a table.</param>
    /// <param name="askedRuleSet">The rule set whose missing facts are counted.</param>
    /// <param name="tell">Told how many cases of how many are done, from several threads.</param>
    /// <param name="cancellation">Whoever waits has gone.</param>
    public Cohort Read(byte[] content, bool isTable, string askedRuleSet, Action<int, int>? tell, CancellationToken cancellation)
    {
        var (cases, leftOut) = isTable ? Rows(content) : Lines(content);
        var counter = new CohortCounter(ruleBook);
        var missing = new Counter();
        var unreadable = new ConcurrentBag<UnreadableLine>();
        var clock = Stopwatch.StartNew();
        var done = 0;
        Parallel.ForEach(cases, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, read =>
        {
            if (clock.Elapsed > Patience)
            {
                Interlocked.Increment(ref leftOut);
                return;
            }

            var reading = read();
            if (reading.Case is { } counted)
            {
                counter.Add(counted);
                missing.Add(ruleBook.Evaluate(counted.Snapshot, askedRuleSet).Find(askedRuleSet)?.MissingFacts().Select(m => m.Fact.Label) ?? []);
            }
            else
            {
                unreadable.Add(new UnreadableLine(reading.Diagnostics[0].Place.Line, FileFault.Of(reading.Diagnostics[0])));
            }

            tell?.Invoke(Interlocked.Increment(ref done), cases.Count);
        });
        return new Cohort(
            counter.Cases,
            [.. unreadable.OrderBy(u => u.Line).Take(MostUnreadableTold)],
            unreadable.Count,
            leftOut,
            missing.Commonest(MostTold),
            counter.ToStatistics());
    }

    private (List<Func<CohortReading>> Cases, int LeftOut) Rows(byte[] table)
    {
        using var text = new StreamReader(new MemoryStream(table, writable: false), Encoding.UTF8);
        var (rows, leftOut) = (new List<Func<CohortReading>>(), 0);
        try
        {
            foreach (var reading in new CohortTableReader(ruleBook.Vocabulary, "file").Read(text))
            {
                if (rows.Count < Limits.Cases)
                {
                    rows.Add(() => reading);
                }
                else
                {
                    leftOut++;
                }
            }
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest, "The table cannot be read.", "Save it as CSV UTF-8, with quotes around cells that have the dividing character in them.");
        }

        return (rows, leftOut);
    }

    // Those over the limit are counted and not kept: a file of short lines has millions.
    private (List<Func<CohortReading>> Cases, int LeftOut) Lines(byte[] ndjson)
    {
        var reader = new CohortLineReader(ruleBook.Vocabulary, "file");
        var lines = new List<Func<CohortReading>>();
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
                var (at, line) = (number, range);
                lines.Add(() => reader.Read(ndjson.AsSpan(line), at));
            }
            else
            {
                leftOut++;
            }
        }

        return (lines, leftOut);
    }
}
