using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Feel;

namespace DecisionSupport.Cli.Expressions;

/// <summary>One line of a batch → one line of answers.</summary>
internal static class FeelAnswer
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(ReadOnlyMemory<byte> line, Stream output)
    {
        try
        {
            using var question = JsonDocument.Parse(line);
            var id = question.RootElement.ValueKind == JsonValueKind.Object && question.RootElement.TryGetProperty("id", out var given) ? given.GetRawText() : "null";
            var (key, text) = Answer(question.RootElement);
            WriteLine(id, key, text, output);
        }
        catch (JsonException)
        {
            WriteError("The line is no JSON object.", output);
        }
    }

    public static void WriteError(string message, Stream output) => WriteLine("null", "error", message, output);

    private static (string Key, string Text) Answer(JsonElement question)
    {
        if (!TryText(question, "expression", out var expression) || expression is null)
        {
            return ("error", "The line has no expression that is a text.");
        }

        if (!TryText(question, "context", out var context))
        {
            return ("error", "The context of the line is no text; write the FEEL context as a JSON string.");
        }

        var result = FeelExpression.Evaluate(expression, context);
        return result.IsSuccess ? ("value", result.Value.ToString()) : ("error", string.Join("; ", result.Errors));
    }

    // Absent and null are no text, and not wrong.
    private static bool TryText(JsonElement question, string name, out string? text)
    {
        text = null;
        if (question.ValueKind != JsonValueKind.Object || !question.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        try
        {
            text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
            return false;
        }
    }

    // The id goes back as it came, digit for digit.
    private static void WriteLine(string id, string key, string text, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(id);
            json.WriteString(key, text);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
