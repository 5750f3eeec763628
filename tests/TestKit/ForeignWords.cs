using System.Text.RegularExpressions;

namespace DecisionSupport.TestKit;

/// <summary>Words of sickness insurance, which no output about other law has business with.</summary>
internal static partial class ForeignWords
{
    /// <summary>The words found in a text, each with what stands around it.</summary>
    public static IEnumerable<string> In(string text, string where) => Pattern().Matches(text)
        .Select(m => $"{where}: …{text[Math.Max(0, m.Index - 30)..Math.Min(text.Length, m.Index + m.Length + 30)].ReplaceLineEndings(" ")}…");

    [GeneratedRegex(@"Försäkringskassan|forsakringskassan|Arbetsförmedlingen|\bFK ?\d|\bFK\b|[Ll]äkar|[Dd]octor|\bLOH\b|\bloh\b|sjukförsäkring|sickness|samverkan|socialtjänst|\bSFB\b", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
