using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering.Records;

/// <summary>The hashes in a record: whether they are right, and the record without them.</summary>
internal static class RecordHashes
{
    private static readonly string[] Keys = ["sha256", "signedBy", "snapshotSha256", "decisionSha256"];

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Refuses a part that is not what was recorded.</summary>
    public static void Check(DataNode part, string expected, string what, DiagnosticBag diagnostics)
    {
        if (StandardJson.Sha256(StandardJson.Bytes(part)) != expected)
        {
            diagnostics.Add(SharedKinds.RecordChanged, part.Place, $"The {what} is not the one that was recorded: its SHA-256 is another than '{what}Sha256' says. Take the record as it was written.");
        }
    }

    /// <summary>Refuses a record that names another rule book than its decision does.</summary>
    public static void CheckRuleBook(DataNode ruleBook, DataMapping decision, DiagnosticBag diagnostics)
    {
        if (decision.Find("ruleBook") is not { } decided || !StandardJson.Bytes(ruleBook).AsSpan().SequenceEqual(StandardJson.Bytes(decided)))
        {
            diagnostics.Add(SharedKinds.RecordChanged, ruleBook.Place, "The record names another rule book than its decision does. Take the record as it was written.");
        }
    }

    /// <summary>Tells that a record says what was written in other bytes: white space, escapes or digits of a number.</summary>
    public static void CheckBytes(DataNode record, ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        if (!utf8.SequenceEqual(StandardJson.Bytes(record)))
        {
            diagnostics.AddAs(Severity.Warning, SharedKinds.RecordChanged, record.Place, "The record was written in other bytes: white space or the way a character is written was changed since. What it says is compared all the same.");
        }
    }

    /// <summary>The same without hashes, in which digits can stand side by side as in a personal identity number.</summary>
    public static DataNode Without(DataNode node) => node switch
    {
        DataMapping mapping => new DataMapping(mapping.Place, [.. mapping.Entries.Where(e => !IsHash(e)).Select(e => e with { Value = Without(e.Value) })]),
        DataSequence list => new DataSequence(list.Place, [.. list.Items.Select(Without)]),
        _ => node,
    };

    private static bool IsHash(DataEntry entry) => Keys.Contains(entry.Key) && entry.Value is DataScalar scalar && IsHash(scalar.Text);
}
