using System.Text.RegularExpressions;

namespace DecisionSupport.Authoring.Documents.Markdown;

/// <summary>Texts of the rules as Markdown: nothing in them is taken for markup.</summary>
internal static partial class MarkdownText
{
    /// <summary>A text on one line, safe in a table too. Placeholders stand as code, without their format.</summary>
    public static string Of(string text)
    {
        var line = Breaks().Replace(text, " ").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        return Placeholder().Replace(Markup().Replace(line, @"\$0"), "`{${name}}`");
    }

    /// <summary>A text that leads to an address on the web; the text alone where there is no such address. Nothing in the address ends the link, and nothing turns or hides a part of it.</summary>
    public static string Link(string text, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? $"[{Of(text)}]({EndsLink().Replace(address, c => Uri.EscapeDataString(c.Value))})"
            : Of(text);

    /// <summary>A date as rules write it; empty for none.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>A name or a short expression as code on one line, safe in a table too.</summary>
    public static string Code(string text)
    {
        var line = Breaks().Replace(text, " ").Replace("|", "\\|", StringComparison.Ordinal);
        var fence = Fence(line, atLeast: 1);
        return fence.Length > 1 ? $"{fence} {line} {fence}" : $"`{line}`";
    }

    /// <summary>So many backticks that none in a text end what they enclose.</summary>
    public static string Fence(string text, int atLeast) => new('`', Backticks().Matches(text).Select(m => m.Length + 1).Append(atLeast).Max());

    [GeneratedRegex("`+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Backticks();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"[|*_\[\]`#~]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Z}()<>\[\]\\`""|]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsLink();

    [GeneratedRegex(@"\{(?<name>[^{}|\\]+)[^{}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
