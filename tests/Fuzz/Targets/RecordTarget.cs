using DecisionSupport;
using DecisionSupport.Rendering;

namespace Fuzz.Targets;

/// <summary>A record is refused, or its replay says so, unless every byte is as it was written.</summary>
internal sealed class RecordTarget : ITarget
{
    private static readonly RuleBook Rules = GoodRules.RuleBook;
    private static readonly CaseSnapshot Snapshot = new CaseSnapshotBuilder(Rules.Vocabulary, new DateOnly(2020, 6, 15))
        .WithReference("K-0412").Set("person.birthDate", new DateOnly(1980, 8, 1)).Set("person.insured", true).Set("work.reductionPercent", 50).Build();

    private readonly byte[][] _written =
    [
        Written(RecordRedaction.None, Language.Swedish), Written(RecordRedaction.None, Language.English),
        Written(RecordRedaction.Facts("person.birthDate"), Language.Swedish), Written(RecordRedaction.Facts("work"), Language.Swedish), Written(RecordRedaction.WholeSnapshot, Language.Swedish),
    ];

    public string Name => "record";

    public IEnumerable<byte[]> Seeds => _written;

    public IEnumerable<string> Words =>
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "1", "1e400", "\\u0000", "\"snapshot\"", "\"decision\"", "\"redacted\"", "\"sha256\"", "\"engine\"", "\"readAs\"", "\"person\"", "\"work\"",
        "\"sv\"", "\"en\"", "\"met\"", "\"notMet\"", "\"unknown\"", "\n", "  ", "0", "9", "a", "f", "\"2020-06-15\"", "\ufeff",
    ];

    public Trial Try(byte[] input)
    {
        var reading = DecisionRecord.Read(input, "record.json");
        if (reading.Record is not { } record || !reading.Diagnostics.IsEmpty)
        {
            var told = string.Join('\n', reading.Diagnostics.Select(d => d.Message));
            return new Trial(new string([.. told.Where(char.IsAsciiLetter).Take(80)]), told.Length == 0 ? "neither read nor told" : null);
        }

        var replay = record.Replay(Rules, Snapshot);
        var isSame = replay is { Verdict: ReplayVerdict.Same, IsSameEngine: true, IsSameRuleBook: true };
        return new Trial($"{replay.Verdict} {replay.Differences.Length}", isSame && !Array.Exists(_written, w => w.AsSpan().SequenceEqual(input)) ? "an edit was proved the same" : null);
    }

    private static byte[] Written(RecordRedaction redaction, Language language)
    {
        using var buffer = new MemoryStream();
        DecisionRecord.Of(Rules.Evaluate(Snapshot), language, redaction).Write(buffer);
        return buffer.ToArray();
    }
}
