using DecisionSupport.Evaluation;
using DecisionSupport.Texts;

namespace DecisionSupport.Explanation;

/// <summary>Puts a snapshot's values into texts.</summary>
internal sealed class TextFiller(Recommendation recommendation)
{
    public string Fill(string text, Language language)
    {
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
