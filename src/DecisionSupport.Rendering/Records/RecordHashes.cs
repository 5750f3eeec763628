using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Rendering.Records;

/// <summary>The hashes in a record: whether they are right, and the record without them.</summary>
internal static class RecordHashes
{
    private static readonly string[] Keys = ["sha256", "snapshotSha256", "decisionSha256"];

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Refuses a part that is not what was recorded.</summary>
    public static void Check(DataNode part, string expected, string what, DiagnosticBag diagnostics)
    {
        if (StandardJson.Sha256(StandardJson.Bytes(json => json.WriteNode(part))) != expected)
        {
            diagnostics.Error(Codes.RecordChanged, part.Place, $"The {what} is not the one that was recorded: its SHA-256 is another than '{what}Sha256' says. Take the record as it was written.");
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
