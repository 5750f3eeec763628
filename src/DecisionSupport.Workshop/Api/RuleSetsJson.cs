using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DecisionSupport.Workshop.Api;

/// <summary>The rule sets with their versions and outcomes, as JSON.</summary>
internal static class RuleSetsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(RuleBook ruleBook, Language language, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("ruleBook");
        json.WriteString("version", ruleBook.Version);
        json.WriteString("sha256", ruleBook.Sha256);
        json.WriteEndObject();
        json.WriteStartArray("ruleSets");
        foreach (var ruleSet in ruleBook.RuleSets)
        {
            Write(ruleSet, language, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(RuleSet ruleSet, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleSet", ruleSet.Id);
        json.WriteString("title", ruleSet.Versions[^1].Title.In(language));
        json.WriteStartArray("outcomes");
        foreach (var outcome in ruleSet.Versions[^1].Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("outcome", outcome.Id);
            if (outcome.Kind is { } kind)
            {
                json.WriteString("outcomeKind", kind.Word());
            }

            json.WriteString("title", outcome.Title.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("versions");
        foreach (var version in ruleSet.Versions)
        {
            json.WriteStartObject();
            json.WriteString("from", Iso(version.From));
            json.WriteString("to", version.To is { } to ? Iso(to) : null);
            json.WriteString("changes", version.Changes.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
