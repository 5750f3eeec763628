using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Pages;

/// <summary>Where a page is and in which language; nothing about the visitor.</summary>
/// <param name="Path">The path of the page.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="IsTrainer">Whether it is shown on the machine that serves it.</param>
public sealed record PageContext(string Path, Language Language, bool IsTrainer)
{
    public const string LanguageKey = "sprak";

    public bool IsSwedish => Language == Language.Swedish;

    public string Code => IsSwedish ? "sv" : "en";

    /// <summary>The address of another page in the same language.</summary>
    public string To(string path) => IsSwedish ? path : In(path, "en");

    /// <summary>The address of this page in the other language.</summary>
    public string OtherLanguage => IsSwedish ? In(Path, "en") : Path;

    public string T(string swedish, string english) => IsSwedish ? swedish : english;

    public string T(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    internal static PageContext Of(HttpContext context) => new(
        context.Request.Path,
        context.Request.Query[LanguageKey] == "en" ? Language.English : Language.Swedish,
        context.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address));

    private static string In(string path, string code) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{LanguageKey}={code}";
}
