using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Compilation;

/// <summary>Checks that texts put in only what there is, and that both languages put in the same.</summary>
internal static class TextCheck
{
    public static void Check(RuleSetVersion version, TextNames names, DiagnosticBag diagnostics)
    {
        foreach (var (text, place) in VersionTexts.Of(version))
        {
            if (!TextTemplate.HasPlaceholders(text.Swedish) && !TextTemplate.HasPlaceholders(text.English))
            {
                continue;
            }

            var swedish = TextTemplate.Parse(text.Swedish).Placeholders.ToHashSet();
            var english = TextTemplate.Parse(text.English).Placeholders.ToHashSet();
            if (!swedish.SetEquals(english))
            {
                diagnostics.Error(Codes.UnknownPlaceholder, place, "The Swedish and the English text do not put in the same values in {…}.");
            }

            foreach (var (name, format) in swedish.Union(english))
            {
                CheckPlaceholder(name, format, place, names, diagnostics);
            }
        }
    }

    private static void CheckPlaceholder(string name, string? format, Place place, TextNames names, DiagnosticBag diagnostics)
    {
        if (!names.Has(name))
        {
            diagnostics.Error(Codes.UnknownPlaceholder, place, $"A text puts in '{{{name}}}', which is no fact, definition or parameter.{Suggestion.DidYouMean(name, names.All)}");
        }

        if (format is not null && !ValueText.Formats.Contains(format))
        {
            diagnostics.Error(Codes.UnknownPlaceholder, place, $"A text puts in '{{{name}|{format}}}'; formats are {string.Join(" and ", ValueText.Formats)}.");
        }
    }
}
