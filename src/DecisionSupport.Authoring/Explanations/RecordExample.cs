using System.Text;

namespace DecisionSupport.Authoring.Explanations;

/// <summary>What is said of a decision record that something is wrong with.</summary>
internal static class RecordExample
{
    private const string File = "record.json";

    /// <param name="decision">The decision that the record is made of.</param>
    /// <param name="fault"><c>changed</c>, <c>without-snapshot</c> or <c>another-snapshot</c>.</param>
    public static IEnumerable<string> Tell(Decision decision, string fault) => fault switch
    {
        "changed" => DecisionRecord.Read(Changed(decision), File).Diagnostics.Select(d => d.ToString()),
        "without-snapshot" => Replay(decision, RecordRedaction.WholeSnapshot, null),
        "another-snapshot" => Replay(decision, RecordRedaction.None, new CaseSnapshotBuilder(decision.RuleBook.Vocabulary, decision.Snapshot.AsOf).Build()),
        _ => throw new InvalidDataException($"There is no example of a record that is '{fault}'."),
    };

    private static IEnumerable<string> Replay(Decision decision, RecordRedaction redaction, CaseSnapshot? snapshot)
    {
        var record = DecisionRecord.Read(Bytes(decision, redaction), File).Record!;
        return record.Replay(decision.RuleBook, snapshot).Diagnostics.Select(d => d.ToString());
    }

    private static byte[] Changed(Decision decision)
    {
        var text = Encoding.UTF8.GetString(Bytes(decision, RecordRedaction.None));
        var outcome = $"\"outcome\": \"{decision.Recommendations[0].Outcome.Id}\"";
        var at = text.IndexOf(outcome, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes($"{text[..at]}\"outcome\": \"another\"{text[(at + outcome.Length)..]}");
    }

    private static byte[] Bytes(Decision decision, RecordRedaction redaction)
    {
        using var output = new MemoryStream();
        DecisionRecord.Of(decision, Language.English, redaction).Write(output);
        return output.ToArray();
    }
}
