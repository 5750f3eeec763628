using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Values of facts as people write them.</summary>
internal static class FactWords
{
    private static readonly string[] SwedishMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Day(DateOnly day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {(language == Language.Swedish ? SwedishMonths : EnglishMonths)[day.Month - 1]} {day.Year}");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Value(Fact fact, FeelValue value, Language language)
    {
        var isSwedish = language == Language.Swedish;
        return value.Kind switch
        {
            FeelKind.Null => isSwedish ? "vet inte" : "not known",
            FeelKind.Boolean => value.AsBoolean() ? (isSwedish ? "ja" : "yes") : isSwedish ? "nej" : "no",
            FeelKind.Number => Number(value.AsNumber(), (fact.Type as NumberFactType)?.Unit, language),
            FeelKind.Date => Day(value.AsDate(), language),
            FeelKind.String => Word(fact.Type, value.AsString(), language),
            FeelKind.List => List(fact, value.AsList(), language),
            _ => value.ToString(),
        };
    }

    private static string List(Fact fact, FeelList list, Language language) => (list.Count, fact.Type) switch
    {
        (0, _) => language == Language.Swedish ? "inga" : "none",
        (_, RecordListFactType) => language == Language.Swedish ? $"{list.Count} perioder" : $"{list.Count} periods",
        _ => string.Join(", ", list.Select(item => Word(fact.Type, item.AsString(), language))),
    };

    private static string Number(decimal number, LocalizedText? unit, Language language)
    {
        var text = number.ToString("#,0.####", CultureInfo.InvariantCulture);
        text = language == Language.Swedish ? text.Replace(",", "\u00A0", StringComparison.Ordinal).Replace('.', ',') : text;
        return unit is null ? text : $"{text} {unit.In(language)}";
    }

    private static string Word(FactType type, string word, Language language)
    {
        var words = type switch
        {
            EnumFactType single => single.Values,
            EnumListFactType many => many.Values,
            _ => [],
        };
        return words.FirstOrDefault(w => w.Id == word)?.Label.In(language) ?? word;
    }
}
