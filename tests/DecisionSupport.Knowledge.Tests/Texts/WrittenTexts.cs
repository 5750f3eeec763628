using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>Every text for people as the rule files, worked cases and stories write it: what stands under <c>sv</c> and <c>en</c>, wherever it is.</summary>
internal static class WrittenTexts
{
    public static IReadOnlyList<WrittenText> All { get; } = [.. BuiltInRules.Files.Concat(FilesIn("cases")).SelectMany(f => Of(Read(f)))];

    /// <summary>The stories of workshops, which tell of people with names, and so with he and she.</summary>
    public static IReadOnlyList<WrittenText> Stories { get; } = [.. FilesIn("scenarios").SelectMany(f => Of(Read(f)))];

    private static IEnumerable<RuleFile> FilesIn(string folder) => Directory.GetFiles(RepositoryFolder.Of("rules", folder), "*.yaml").Order(StringComparer.Ordinal)
        .Select(path => new RuleFile($"{folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path)));

    private static DataNode Read(RuleFile file) => DataReader.Read(file.Utf8.Span, file.Path, DataLimits.RuleFile, new DiagnosticBag())!;

    private static IEnumerable<WrittenText> Of(DataNode node) => node switch
    {
        DataMapping mapping => mapping.Entries.SelectMany(e => e.Value is DataScalar text && LanguageOf(e.Key) is { } language
            ? [new WrittenText(text.Place, language, text.Text)]
            : Of(e.Value)),
        DataSequence list => list.Items.SelectMany(Of),
        _ => [],
    };

    private static Language? LanguageOf(string key) => key switch
    {
        "sv" => Language.Swedish,
        "en" => Language.English,
        _ => null,
    };
}

/// <summary>A text in a rule file.</summary>
internal sealed record WrittenText(Place Place, Language Language, string Words);
