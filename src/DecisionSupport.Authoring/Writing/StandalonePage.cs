using System.Net;

namespace DecisionSupport.Authoring.Writing;

/// <summary>A page of tables that stands on its own, in English.</summary>
internal static class StandalonePage
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
        table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem } th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: left; vertical-align: top }
        """;

    /// <param name="title">What the page is called, over it too; text.</param>
    /// <param name="style">What this page's tables need besides.</param>
    /// <param name="body">What follows the title; HTML.</param>
    public static string Of(string title, string style, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Text(title)}</title>\n<style>\n{Style}\n{style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Text(title)}</h1>\n{body}</main>\n</body>\n</html>\n";

    /// <summary>A text as it may stand in HTML.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
