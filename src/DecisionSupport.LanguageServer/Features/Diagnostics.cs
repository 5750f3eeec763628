using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer.Features;

/// <summary>Tells the editor what is wrong in a rules folder, file by file, and only what has become other since it was told. Not thread-safe.</summary>
internal sealed class Diagnostics(Action<JsonObject> publish, Language language)
{
    private const string WholeBook = "rule-book.yaml";

    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);
    private ImmutableArray<Diagnostic> _lint = [];
    private RuleTexts? _linted;

    /// <summary>Takes what a whole lint found in texts as they were.</summary>
    public void TakeLint(RuleTexts texts, IEnumerable<Diagnostic> found) => (_linted, _lint) = (texts, [.. found]);

    public void Tell(RuleWorkspace workspace)
    {
        // What the whole lint said of a file holds until the file is changed.
        var lasting = _lint.Where(d => _linted?[FileOf(d)] == workspace.Texts[FileOf(d)]);
        var byFile = workspace.Loading.Diagnostics.Concat(OfCases(workspace)).Concat(lasting).DistinctBy(d => (d.Code, d.Place, d.Message)).ToLookup(FileOf);
        foreach (var file in byFile.Select(f => f.Key).Union(_told.Keys).Order(StringComparer.Ordinal).ToList())
        {
            var text = workspace.Texts[file] ?? "";
            var items = new JsonArray([.. byFile[file].Select(d => (JsonNode)Json(d, text, workspace))]);
            var said = items.ToJsonString() + workspace.Open(file)?.Version;
            if (_told.GetValueOrDefault(file) == said)
            {
                continue;
            }

            var parameters = new JsonObject { ["uri"] = workspace.UriOf(file), ["diagnostics"] = items };
            if (workspace.Open(file) is { } open)
            {
                parameters["version"] = open.Version;
            }

            publish(parameters);
            _told[file] = said;
        }
    }

    // Cases that are open are read too: nobody else does until they are tested.
    private static List<Diagnostic> OfCases(RuleWorkspace workspace)
    {
        if (workspace.LastGood is not { } book)
        {
            return [];
        }

        var reader = new CaseFileReader(book.Vocabulary);
        return [.. workspace.OpenFiles.Where(f => f.StartsWith("cases/", StringComparison.Ordinal))
            .SelectMany(f => reader.Read(System.Text.Encoding.UTF8.GetBytes(workspace.Open(f)!.Text), f).Snapshot.Diagnostics)];
    }

    // What is wrong with the whole folder is told where the rule book begins.
    private static string FileOf(Diagnostic diagnostic) => diagnostic.Place.File.EndsWith(".yaml", StringComparison.Ordinal) ? diagnostic.Place.File : WholeBook;

    // In Swedish first what is wrong at all, since some checks have only English words.
    private string Message(Diagnostic diagnostic, ExplainedCode explained) =>
        $"{(language == Language.Swedish ? $"{explained.TitleIn(language)}. " : "")}{ExplainedCode.MessageOf(diagnostic, language)}\n{Words.Cure(language)}: {explained.CureIn(language)}";

    private JsonObject Json(Diagnostic diagnostic, string text, RuleWorkspace workspace)
    {
        var (start, end) = WordAt.Place(text, diagnostic.Place);
        var explained = ExplainedCode.Find(diagnostic.Code);
        var json = new JsonObject
        {
            ["range"] = new Lines(text).Range(start, end),
            ["severity"] = diagnostic.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            ["code"] = diagnostic.Code,
            ["source"] = "decision-support",
            ["message"] = explained is null ? diagnostic.MessageIn(language) : Message(diagnostic, explained),
        };
        var page = Path.Combine(Path.GetDirectoryName(workspace.Folder) ?? "", "docs", "diagnostics.md");
        if (explained is not null && File.Exists(page))
        {
            json["codeDescription"] = new JsonObject { ["href"] = $"{FileUri.Of(page)}#{explained.Anchor}" };
        }

        return json;
    }
}
