using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Compilation;

/// <summary>Checks that texts put in only what there is, and that both languages put in the same. A text that versions inherit is taken apart once. Not thread-safe.</summary>
internal sealed class TextCheck
{
    internal static readonly DiagnosticKind UnknownPlaceholder = new(
        "DS0402", Severity.Error, "A placeholder in a text is wrong",
        "The name in braces does not exist, the brace is not closed, the format is unknown, or one language has it and the other not.",
        "Correct it; both languages put in the same values.");

    private static readonly ImmutableArray<(string Name, string? Format)> Nothing = [];

    private readonly Dictionary<LocalizedText, (ImmutableArray<(string Name, string? Format)> Swedish, ImmutableArray<(string Name, string? Format)> English)> _placeholders = new(ReferenceEqualityComparer.Instance);

    public void Check(RuleSetVersion version, TextNames names, DiagnosticBag diagnostics)
    {
        Check(VersionTexts.Filled(version), names, diagnostics);
        CheckFixed(VersionTexts.Fixed(version), "A title, a reason or a doubt", diagnostics);
    }

    /// <summary>Checks texts that are the same for every case.</summary>
    public static void CheckFixed(IEnumerable<LocalizedText> texts, string what, DiagnosticBag diagnostics)
    {
        foreach (var text in texts.Where(HasPlaceholders))
        {
            diagnostics.Add(UnknownPlaceholder, text.SwedishPlace, $"{what} puts in no values; write it without {{ and }}.");
        }
    }

    /// <summary>Checks texts that may put in values.</summary>
    public void Check(IEnumerable<LocalizedText> filled, TextNames names, DiagnosticBag diagnostics)
    {
        foreach (var text in filled)
        {
            if (!_placeholders.TryGetValue(text, out var placed))
            {
                _placeholders[text] = placed = HasPlaceholders(text) ? PlaceholdersOf(text, diagnostics) : (Nothing, Nothing);
            }

            CheckNames(placed.Swedish, text.SwedishPlace, names, diagnostics);
            CheckNames(placed.English, text.EnglishPlace, names, diagnostics);
        }
    }

    /// <summary>Checks that the day of each step is the name of a day.</summary>
    public static void CheckDays(IEnumerable<StepText> steps, TextNames names, DiagnosticBag diagnostics)
    {
        foreach (var due in steps.Select(s => s.Plan.Due).OfType<DueOnDay>())
        {
            switch (names.IsDay(due.Name))
            {
                case null:
                    diagnostics.Add(SharedKinds.UnknownName, due.Place, $"'{due.Name}' is no fact, definition or parameter.{Suggestion.DidYouMean(due.Name, names.All)}", due.Name);
                    break;
                case false:
                    diagnostics.Add(SharedKinds.ExpressionType, due.Place, $"'{due.Name}' is not a day; name a definition, fact or parameter that is a date.");
                    break;
            }
        }
    }

    private static (ImmutableArray<(string Name, string? Format)> Swedish, ImmutableArray<(string Name, string? Format)> English) PlaceholdersOf(LocalizedText text, DiagnosticBag diagnostics)
    {
        var swedish = Placeholders(text.Swedish, text.SwedishPlace, diagnostics);
        var english = Placeholders(text.English, text.EnglishPlace, diagnostics);
        CheckLanguages(text, swedish, english, diagnostics);
        return (swedish, english);
    }

    private static bool HasPlaceholders(LocalizedText text) => TextTemplate.HasPlaceholders(text.Swedish) || TextTemplate.HasPlaceholders(text.English);

    private static ImmutableArray<(string Name, string? Format)> Placeholders(string text, Place place, DiagnosticBag diagnostics)
    {
        var template = TextTemplate.Parse(text);
        if (template.HasStrayBrace)
        {
            diagnostics.Add(UnknownPlaceholder, place, "The text has a '{' or a '}' without the other; values are put in as {name}.");
            return Nothing;
        }

        foreach (var (name, format) in template.Placeholders.Where(p => p.Format is not null && !ValueText.Formats.Contains(p.Format)))
        {
            diagnostics.Add(UnknownPlaceholder, place, $"The text puts in '{{{name}|{format}}}'; formats are {string.Join(" and ", ValueText.Formats)}.{Suggestion.DidYouMean(format!, ValueText.Formats)}", $"{name}|{format}");
        }

        return [.. template.Placeholders.Distinct()];
    }

    private static void CheckLanguages(
        LocalizedText text, ImmutableArray<(string Name, string? Format)> swedish, ImmutableArray<(string Name, string? Format)> english, DiagnosticBag diagnostics)
    {
        foreach (var (name, _) in swedish.Except(english))
        {
            diagnostics.Add(UnknownPlaceholder, text.EnglishPlace, $"The English text does not put in '{{{name}}}' as the Swedish does; both put in the same.");
        }

        foreach (var (name, _) in english.Except(swedish))
        {
            diagnostics.Add(UnknownPlaceholder, text.SwedishPlace, $"The Swedish text does not put in '{{{name}}}' as the English does; both put in the same.");
        }
    }

    private static void CheckNames(ImmutableArray<(string Name, string? Format)> placeholders, Place place, TextNames names, DiagnosticBag diagnostics)
    {
        foreach (var (name, _) in placeholders)
        {
            if (!names.Has(name))
            {
                diagnostics.Add(UnknownPlaceholder, place, $"The text puts in '{{{name}}}', which is no fact, definition or parameter.{Suggestion.DidYouMean(name, names.All)}", name);
            }
        }
    }
}
