using System.Text;
using System.Text.Json;
using DecisionSupport.Workshop.Responses;

namespace DecisionSupport.Workshop.Api;

/// <summary>
/// Where a text that was sent as JSON is none. Snapshots are read as YAML, of which JSON is a part; without this, a slip in JSON would be told in terms of
/// YAML, or be read as something else than was meant.
/// </summary>
internal static class JsonFault
{
    private const string Code = "DS0005";

    // Deeper than any snapshot is; what is wrong with such depth the reader of snapshots tells.
    private const int SnapshotDepth = 1_000;

    /// <summary>The place of the fault; null when it is well-formed, or so far from it that there is nothing to point at: empty, or not UTF-8.</summary>
    public static ProblemPlace? Find(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        if (!System.Text.Unicode.Utf8.IsValid(text) || !text.ContainsAnyExcept(" \t\r\n"u8))
        {
            return null;
        }

        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = SnapshotDepth });
        try
        {
            while (json.Read())
            {
            }

            return null;
        }
        catch (JsonException fault)
        {
            return new ProblemPlace(Code, "This is not well-formed JSON; look for a comma, bracket or quotation mark that is missing, or one too many.", (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
        }
    }
}
