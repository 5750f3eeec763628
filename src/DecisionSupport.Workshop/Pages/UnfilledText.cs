using System.Text.RegularExpressions;

namespace DecisionSupport.Workshop.Pages;

/// <summary>A text of the rules without a case: what a case would fill in is left as three dots.</summary>
internal static partial class UnfilledText
{
    public static string Of(string text) => Place().Replace(text, "…");

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
