using System.Text;

namespace DecisionSupport.Rendering.Tests;

/// <summary>Everything that can be said of a decision, so that nothing is left unasked.</summary>
internal static class Told
{
    public static string All(Decision decision) =>
        Json(decision, Language.Swedish) + Json(decision, Language.English) + string.Concat(
            from audience in Enum.GetValues<Audience>()
            from language in Enum.GetValues<Language>()
            select DecisionText.Write(decision, audience, language) + DecisionMarkdown.Write(decision, audience, language) + DecisionHtml.Write(decision, audience, language));

    public static string Json(Decision decision, Language language)
    {
        using var output = new MemoryStream();
        DecisionJson.Write(decision, language, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
