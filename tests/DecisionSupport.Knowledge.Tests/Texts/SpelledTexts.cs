using System.Text.RegularExpressions;
using DecisionSupport.Authoring.Documents.Pages;
using DecisionSupport.Rendering.Reports;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>All texts for people, with the words in them that have a spelling.</summary>
internal static partial class SpelledTexts
{
    public static IReadOnlyList<(string Place, Language Language, string Words)> All { get; } =
    [
        .. WrittenTexts.All.Concat(WrittenTexts.Stories).Select(t => (t.Place.ToString(), t.Language, t.Words)),
        .. from language in Enum.GetValues<Language>()
           from audience in Enum.GetValues<Audience>()
           from label in LabelsOf(Labels.For(audience, language))
           select ($"Labels {audience}", language, label),
        .. from text in PaperWordings.All
           from language in Enum.GetValues<Language>()
           select (text.Place, language, text.Words.In(language)),
        .. from text in FixedWords.All
           from language in Enum.GetValues<Language>()
           select (text.Place, language, text.Words.In(language)),
        .. typeof(PageWords).GetFields().Select(f => ($"{nameof(PageWords)}.{f.Name}", Language.Swedish, (string)f.GetValue(null)!)),
        .. File.ReadLines(RepositoryFolder.Of("docs", "verkstaden.md")).Select((line, index) => ($"verkstaden.md({index + 1})", Language.Swedish, Unread().Replace(line, ""))),
        .. SwedishProse("regelforfattare.md").Select(l => ($"regelforfattare.md({l.Number})", Language.Swedish, Unread().Replace(l.Line, ""))),
        .. File.ReadLines(RepositoryFolder.Of("rules", "OPEN-QUESTIONS.md")).Select((line, index) => ($"OPEN-QUESTIONS.md({index + 1})", Language.Swedish, line)),
    ];

    /// <summary>The words of letters. Addresses, codes, placeholders, ids (with a point or digits in them), numbers and an English genitive have no spelling.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(NoWord().Replace(text, " ")).Select(m => Genitive().Replace(m.Value, ""));

    // What stands in a fenced block is code, law or the tool's own words.
    private static IEnumerable<(int Number, string Line)> SwedishProse(string page)
    {
        var isFenced = false;
        var number = 0;
        foreach (var line in File.ReadLines(RepositoryFolder.Of("docs", page)))
        {
            number++;
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced)
            {
                yield return (number, line);
            }
        }
    }

    private static IEnumerable<string> LabelsOf(Labels labels) =>
        typeof(Labels).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => (string)p.GetValue(labels)!);

    [GeneratedRegex(@"\{[^}]*\}|`[^`]*`|https?://\S+|[\w.-]*\d[\w:.-]*|\w+\.\w[\w.]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoWord();

    // What a reader of the page does not read as words: where links lead, and what is typed.
    [GeneratedRegex(@"(?<=\])\([^)]*\)|^\s*(?:```|\$).*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unread();

    [GeneratedRegex(@"[’']s$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\p{L}+(?:[-:’']\p{L}+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
