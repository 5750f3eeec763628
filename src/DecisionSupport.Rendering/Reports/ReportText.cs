using System.Globalization;
using DecisionSupport.Feel;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Rendering.Reports;

/// <summary>Days and filled-in words as everything that is written has them.</summary>
internal static class ReportText
{
    public static string Day(DateOnly day, Language language) => ValueText.Write(FeelValue.From(day), null, null, language);

    public static string Fill(LocalizedText words, Language language, params object[] values) => string.Format(CultureInfo.InvariantCulture, words.In(language), values);
}
