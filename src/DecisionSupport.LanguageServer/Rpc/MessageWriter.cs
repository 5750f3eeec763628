using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace DecisionSupport.LanguageServer.Rpc;

/// <summary>Writes messages, each after a header with its length. Thread-safe. When nobody listens any more the work goes on in silence.</summary>
internal sealed class MessageWriter(Stream stream)
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private int _requests;

    public void Reply(JsonElement id, JsonNode? result) => Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = Copy(id), ["result"] = result });

    public void Refuse(JsonElement? id, int code, string message) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id is { } asked ? Copy(asked) : null, ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public void Notify(string method, JsonObject parameters) => Write(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks the client for something whose answer nobody waits for.</summary>
    public void Request(string method, JsonObject? parameters = null) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = $"server-{Interlocked.Increment(ref _requests).ToString(CultureInfo.InvariantCulture)}", ["method"] = method, ["params"] = parameters });

    private static JsonValue? Copy(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(id.GetString()),
        JsonValueKind.Number when id.TryGetInt64(out var number) => JsonValue.Create(number),
        _ => null,
    };

    // Swedish as it is written: nothing of this stands in a web page.
    private static byte[] Bytes(JsonObject message)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Written))
        {
            message.WriteTo(json);
        }

        return buffer.ToArray();
    }

    private void Write(JsonObject message)
    {
        var content = Bytes(message);
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n"));
        lock (_lock)
        {
            try
            {
                stream.Write(header);
                stream.Write(content);
                stream.Flush();
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
            }
        }
    }
}
