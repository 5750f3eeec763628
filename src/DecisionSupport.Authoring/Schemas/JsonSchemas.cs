using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DecisionSupport.Authoring.Schemas;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Authoring;

/// <summary>JSON Schemas (draft 2020-12) by which editors complete and check snapshots, cases and rule files, and hosts check decisions and records. Thread-safe.</summary>
public static class JsonSchemas
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly (string Kind, Func<RuleBook, JsonObject> Write)[] Writers =
    [
        ("snapshot", book => SnapshotSchema.Write(book.Vocabulary)),
        ("decision", book => new DecisionSchema(book).Write()),
        ("record", book => RecordSchema.Write(book)),
        ("case", book => CaseSchema.Write(book)),
        ("rule-set", book => RuleSetSchema.Write(book)),
        ("vocabulary", book => VocabularySchema.Write(book)),
        ("parameters", book => ParameterSchema.Write(book)),
        ("sources", book => SourceSchema.Write(book)),
        ("rule-book", book => RuleBookSchema.Write(book)),
        ("guide", _ => GuideSchema.Write()),
        ("paper", book => PaperSchema.Write(book)),
        ("contacts", LocalSchemas.Contacts),
        ("measures", LocalSchemas.Measures),
    ];

    /// <summary>What there are schemas for.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Writers.Select(w => w.Kind)];

    /// <summary>The kind of schema that a file of a rules folder keeps to; null when it is none.</summary>
    /// <param name="path">The file, by its path in the folder with forward slashes.</param>
    public static string? KindOf(string path) => RuleFolderLayout.KindOf(path) switch
    {
        RuleFileKind.Vocabulary => "vocabulary",
        RuleFileKind.Parameters => "parameters",
        RuleFileKind.Sources => "sources",
        RuleFileKind.Header => "rule-book",
        RuleFileKind.Guide => "guide",
        RuleFileKind.Paper => "paper",
        RuleFileKind.Contacts => "contacts",
        RuleFileKind.Measures => "measures",
        RuleFileKind.RuleSet => "rule-set",
        _ => path.StartsWith("cases/", StringComparison.Ordinal) ? "case" : null,
    };

    /// <summary>A schema as JSON text with a final line feed.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="ruleBook">The rule book whose facts, sources and outcomes editors shall know.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Write(string kind, RuleBook ruleBook)
    {
        ArgumentNullException.ThrowIfNull(ruleBook);
        var writer = Array.Find(Writers, w => w.Kind == kind).Write ?? throw new ArgumentException($"There is no schema for '{kind}'; there are: {string.Join(", ", Kinds)}.", nameof(kind));
        var schema = writer(ruleBook);
        OneLanguageSchema.Restrict(schema, ruleBook);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            schema.WriteTo(json);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
