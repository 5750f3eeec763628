using DecisionSupport.Vocabularies;

namespace DecisionSupport.Explanation;

/// <summary>Puts a snapshot's values into texts.</summary>
internal static class TextFiller
{
    public static string Fill(Recommendation recommendation, LocalizedText localized, Language language)
    {
        var text = localized.In(language);
        if (!TextTemplate.HasPlaceholders(text))
        {
            return text;
        }

        using var evaluation = AfterOutcome.Of(recommendation);
        return TextTemplate.Parse(text).Fill((name, format) =>
        {
            var (value, type) = evaluation.ValueOf(name);
            return value.IsNull && evaluation.IsUndecided(name) ? UndecidedValue.Words(language) : ValueText.Write(value, type, format, language);
        });
    }
}
