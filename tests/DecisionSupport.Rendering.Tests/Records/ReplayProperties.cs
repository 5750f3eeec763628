using System.Diagnostics;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>Replay holds for ten thousand generated cases, of which the gate makes a tenth: written, read and decided again, the answer is the same bytes.</summary>
public sealed class ReplayProperties(ITestOutputHelper output)
{
    private static readonly string[] Redactable = ["person", "work", "loh", "workCapacity"];

    [Theory]
    [InlineData("small", 9_500)]
    [InlineData("built-in", 500)]
    public void Every_recorded_decision_comes_out_again(string ruleBookName, int count)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var snapshots = (from asOf in Days.Sound
                         from percent in Gen.Elements(5, 50, 95)
                         from snapshot in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percent).Snapshots
                         select snapshot).Sample(Depth.Of(count, count / 40)).ToList();
        var watch = Stopwatch.StartNew();

        Parallel.For(0, snapshots.Count, i =>
        {
            var snapshot = snapshots[i];
            // One rule set of the large book at a time, so that ten thousand cases take seconds.
            var decision = ruleBook.Evaluate(snapshot, ruleBook.RuleSets[i % ruleBook.RuleSets.Length].Id);
            var names = Redactable.Where(n => ruleBook.Vocabulary.Subjects.Any(s => s.Id == n)).Take(i % 3).ToArray();
            var redaction = i % 7 == 0 ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts(names);
            var written = RecordSamples.Text(DecisionRecord.Of(decision, i % 2 == 0 ? Language.Swedish : Language.English, redaction));

            var reading = RecordSamples.Read(written);
            reading.Diagnostics.ShouldBeEmpty();
            var record = reading.Record.ShouldNotBeNull();
            var result = record.Replay(ruleBook, record.Redacted.IsEmpty ? null : snapshot);

            result.Verdict.ShouldBe(ReplayVerdict.Same, $"{string.Join("; ", result.Differences)}\n{SnapshotText.Yaml(snapshot)}");
        });

        output.WriteLine($"{snapshots.Count} cases of the {ruleBookName} rule book in {watch.Elapsed}");
    }
}
