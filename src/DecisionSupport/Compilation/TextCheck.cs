using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Compilation;

/// <summary>Checks that texts put in only what there is, and that both languages put in the same.</summary>
internal static class TextCheck
{
    public static void Check(RuleSetVersion version, TextNames names, DiagnosticBag diagnostics)
    {
        foreach (var text in VersionTexts.Filled(version).Where(HasPlaceholders))
        {
            var swedish = Check(text.Swedish, text.SwedishPlace, names, diagnostics);
            var english = Check(text.English, text.EnglishPlace, names, diagnostics);
            foreach (var (name, _) in swedish.Except(english))
            {
                diagnostics.Error(Codes.UnknownPlaceholder, text.EnglishPlace, $"The English text does not put in '{{{name}}}' as the Swedish does; both put in the same.");
            }

            foreach (var (name, _) in english.Except(swedish))
            {
                diagnostics.Error(Codes.UnknownPlaceholder, text.SwedishPlace, $"The Swedish text does not put in '{{{name}}}' as the English does; both put in the same.");
            }
        }

        foreach (var text in VersionTexts.Fixed(version).Where(HasPlaceholders))
        {
            diagnostics.Error(Codes.UnknownPlaceholder, text.SwedishPlace, "A title, a reason or a doubt puts in no values; write it without { and }.");
        }
    }

    private static bool HasPlaceholders(LocalizedText text) => TextTemplate.HasPlaceholders(text.Swedish) || TextTemplate.HasPlaceholders(text.English);

    private static HashSet<(string Name, string? Format)> Check(string text, Place place, TextNames names, DiagnosticBag diagnostics)
    {
        var template = TextTemplate.Parse(text);
        if (template.HasStrayBrace)
        {
            diagnostics.Error(Codes.UnknownPlaceholder, place, "The text has a '{' or a '}' without the other; values are put in as {name}.");
            return [];
        }

        var placeholders = template.Placeholders.ToHashSet();
        foreach (var (name, format) in placeholders)
        {
            CheckPlaceholder(name, format, place, names, diagnostics);
        }

        return placeholders;
    }

    private static void CheckPlaceholder(string name, string? format, Place place, TextNames names, DiagnosticBag diagnostics)
    {
        if (!names.Has(name))
        {
            diagnostics.Error(Codes.UnknownPlaceholder, place, $"The text puts in '{{{name}}}', which is no fact, definition or parameter.{Suggestion.DidYouMean(name, names.All)}");
        }

        if (format is not null && !ValueText.Formats.Contains(format))
        {
            diagnostics.Error(Codes.UnknownPlaceholder, place, $"The text puts in '{{{name}|{format}}}'; formats are {string.Join(" and ", ValueText.Formats)}.{Suggestion.DidYouMean(format, ValueText.Formats)}");
        }
    }
}
