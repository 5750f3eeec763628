using System.Buffers;
using System.Text.Json;
using DecisionSupport.Serialization;

namespace DecisionSupport.Rendering;

/// <summary>Decisions as JSON, for systems. The same decision gives the same bytes on any machine. Thread-safe.</summary>
public static class DecisionJson
{
    /// <summary>Writes a decision as UTF-8 with a final line feed.</summary>
    public static void Write(Decision decision, Language language, Stream output, DecisionDetail detail = DecisionDetail.Everything)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, StandardJson.Options))
        {
            Write(decision, language, json, detail);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a decision as UTF-8 with a final line feed.</summary>
    public static void Write(Decision decision, Language language, IBufferWriter<byte> output, DecisionDetail detail = DecisionDetail.Everything)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, StandardJson.Options))
        {
            Write(decision, language, json, detail);
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes a decision as UTF-8 with a final line feed, to a stream that may not be written to while others wait, such as a response's.</summary>
    /// <remarks>It is made whole before the first byte is sent, so that a fault on the way never leaves half an answer.</remarks>
    public static async Task WriteAsync(Decision decision, Language language, Stream output, DecisionDetail detail = DecisionDetail.Everything, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(decision, language, buffer, detail);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a decision as one JSON object.</summary>
    public static void Write(Decision decision, Language language, Utf8JsonWriter json, DecisionDetail detail = DecisionDetail.Everything)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(json);
        var writer = detail == DecisionDetail.Everything ? new WholeDecisionWriter(language) : new DecisionWriter(language, detail);
        writer.Write(decision, json);
    }
}
