using System.Text.RegularExpressions;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>Words that texts avoid, read from a file beside the tests: a line each, <c>*</c> for any letters, and after a bar what excuses the word.</summary>
internal static class WordList
{
    private const string ExplainedBy = "explained by:";
    private const string Except = "except:";

    public static IReadOnlyList<AvoidedWord> Read(string name) =>
        [.. File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Texts", name)).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];

    private static AvoidedWord Parse(string line)
    {
        var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
        var excuse = parts.Length > 1 ? parts[1] : "";
        return new AvoidedWord(parts[0], Pattern(parts[0]), Phrases(excuse, ExplainedBy), Phrases(excuse, Except));
    }

    private static IReadOnlyList<Regex> Phrases(string excuse, string kind) =>
        excuse.StartsWith(kind, StringComparison.Ordinal) ? [.. excuse[kind.Length..].Split(',', StringSplitOptions.TrimEntries).Select(Pattern)] : [];

    private static Regex Pattern(string phrase) => new(
        @"(?<![\p{L}\p{N}])" + Regex.Escape(phrase).Replace(@"\*", @"\p{L}*", StringComparison.Ordinal).Replace(@"\ ", @"\s+", StringComparison.Ordinal) + @"(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(60));
}

/// <summary>A word that texts avoid.</summary>
/// <param name="Word">The word as the list writes it.</param>
/// <param name="Pattern">What finds it.</param>
/// <param name="Explanations">Words that explain it: a text with one of them may use it.</param>
/// <param name="Exceptions">Phrases with the word in them that are well.</param>
internal sealed record AvoidedWord(string Word, Regex Pattern, IReadOnlyList<Regex> Explanations, IReadOnlyList<Regex> Exceptions)
{
    public bool IsIn(string text) => Pattern.IsMatch(Exceptions.Aggregate(Readability.WithoutPlaceholders(text), (t, e) => e.Replace(t, "–")));

    public bool IsExplainedIn(string text) => Explanations.Any(e => e.IsMatch(text));
}
