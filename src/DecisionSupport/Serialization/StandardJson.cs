using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Data;

namespace DecisionSupport.Serialization;

/// <summary>The one way in which snapshots, decisions and records are written, so that the same content is the same bytes and has the same hash.</summary>
internal static partial class StandardJson
{
    /// <summary>Swedish letters are written as they are; what HTML could misread stays escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The same on one line.</summary>
    public static JsonWriterOptions LineOptions { get; } = Options with { Indented = false };

    /// <summary>UTF-8 with a final line feed.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>What was read, as it would have been written.</summary>
    public static byte[] Bytes(DataNode node) => Bytes(json => json.WriteNode(node));

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
