using System.Text.RegularExpressions;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>How hard a text is to read: LIX (läsbarhetsindex, Björnsson 1968), words a sentence plus per cent of words longer than six letters.</summary>
internal static partial class Readability
{
    private const int LettersOfOrdinaryWord = 6;

    /// <summary>What stands for a placeholder: one ordinary word, whatever it will put in.</summary>
    private const string OrdinaryWord = "ordet";

    public static double Lix(string text)
    {
        var sentences = Sentences(text);
        var words = sentences.SelectMany(Words).ToList();
        return (double)words.Count / sentences.Count + 100.0 * words.Count(w => w.Count(char.IsLetter) > LettersOfOrdinaryWord) / words.Count;
    }

    /// <summary>The sentences: they end with a full stop, question mark or exclamation mark before a space or the end. A colon ends none.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. SentenceEnd().Split(WithoutPlaceholders(text)).Where(s => Words(s).Any())];

    /// <summary>The words: letters and digits, with hyphens, colons and apostrophes inside.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(WithoutPlaceholders(text)).Select(m => m.Value);

    /// <summary>The text with an ordinary word for each placeholder.</summary>
    public static string WithoutPlaceholders(string text) => Placeholder().Replace(text, OrdinaryWord);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=[.!?][”’""')]*)\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-:’'][\p{L}\p{N}]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
