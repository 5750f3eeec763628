using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Analysis.Reasoning.Witnesses;

namespace DecisionSupport.Authoring;

/// <summary>Writes what a mutation test found for programs. Thread-safe.</summary>
public static class MutationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>All that was tried, with the counts first.</summary>
    public static void Write(MutationReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("mutants", report.All);
        json.WriteNumber("tried", report.Results.Length);
        json.WriteNumber("cases", report.Cases);
        foreach (var fate in Enum.GetValues<MutantFate>())
        {
            json.WriteNumber(Word(fate), report.Count(fate));
        }

        json.WriteNumber("score", decimal.Round(report.Score, 1));
        json.WriteStartArray("results");
        foreach (var result in report.Results)
        {
            Write(result, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var line in report.LeftOut)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(MutantResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", result.Mutant.File);
        json.WriteNumber("line", result.Mutant.Line);
        json.WriteNumber("column", result.Mutant.Column);
        json.WriteString("where", result.Mutant.Where);
        json.WriteString("was", result.Mutant.Was);
        json.WriteString("becomes", result.Mutant.Becomes);
        json.WriteString("fate", Word(result.Fate));
        Write("told", result.Told, json);
        Write("variedCase", result.VariedCase, json);
        Write("variation", result.Variation, json);
        Write("witness", result.Witness is { } witness ? WitnessText.InOneLine(witness) : null, json);
        json.WriteEndObject();
    }

    private static void Write(string name, string? value, Utf8JsonWriter json)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Word(MutantFate fate) => fate switch
    {
        MutantFate.Refused => "refused",
        MutantFate.Noticed => "noticed",
        MutantFate.Equal => "equal",
        MutantFate.Survived => "survived",
        _ => "undecided",
    };
}
