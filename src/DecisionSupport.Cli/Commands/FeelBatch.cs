using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Cli.Io;
using DecisionSupport.Feel;

namespace DecisionSupport.Cli.Commands;

/// <summary>Many expressions, one JSON object a line in and one a line out, in the same order. A bad line gets an error line; the rest goes on.</summary>
internal static class FeelBatch
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static int Run(string path)
    {
        try
        {
            using var input = new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            while (input.ReadLine() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    WriteAnswer(line, output);
                }
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Messages.Error($"{InputFile.NameOf(path)}: error DS0001: cannot be read: {e.Message}");
            return ExitCodes.WrongInput;
        }
    }

    private static void WriteAnswer(string line, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            try
            {
                using var question = JsonDocument.Parse(line);
                Answer(question.RootElement, json);
            }
            catch (JsonException)
            {
                json.WriteNull("id");
                json.WriteString("error", "The line is no JSON object.");
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Answer(JsonElement question, Utf8JsonWriter json)
    {
        json.WritePropertyName("id");
        if (question.ValueKind == JsonValueKind.Object && question.TryGetProperty("id", out var id))
        {
            id.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        if (TextOf(question, "expression") is not { } expression)
        {
            json.WriteString("error", "The line has no \"expression\" that is a text.");
            return;
        }

        var result = FeelExpression.Evaluate(expression, TextOf(question, "context"));
        if (result.IsSuccess)
        {
            json.WriteString("value", result.Value.ToString());
        }
        else
        {
            json.WriteString("error", string.Join("; ", result.Errors));
        }
    }

    private static string? TextOf(JsonElement question, string name) =>
        question.ValueKind == JsonValueKind.Object && question.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
