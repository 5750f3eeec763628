using System.Globalization;
using DecisionSupport.Feel;

namespace DecisionSupport.Vocabularies;

/// <summary>Values as people write them, in each language.</summary>
internal static class ValueText
{
    /// <summary>A date without its day: <c>{birthday|month}</c>.</summary>
    public const string MonthFormat = "month";

    /// <summary>An enum value by its words: <c>{work.situation|words}</c>.</summary>
    public const string WordsFormat = "words";

    // Written out, because what a machine knows of cultures differs from machine to machine, and a small container knows none.
    private static readonly string[] SwedishMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static ImmutableArray<string> Formats { get; } = [MonthFormat, WordsFormat];

    public static string Write(FeelValue value, FactType? type, string? format, Language language)
    {
        var isSwedish = language == Language.Swedish;
        return value.Kind switch
        {
            FeelKind.Null => isSwedish ? "uppgift saknas" : "not known",
            FeelKind.Boolean => (value.AsBoolean(), isSwedish) switch { (true, true) => "ja", (true, false) => "yes", (false, true) => "nej", _ => "no" },
            FeelKind.Number => Number(value.AsNumber(), isSwedish),
            FeelKind.Date when value.TryAsDate(out var date) => Date(date, format == MonthFormat, isSwedish),
            FeelKind.String => Word(value.AsString(), type, language),
            FeelKind.List when value.AsList().Count == 0 => isSwedish ? "inget" : "none",
            FeelKind.List when type is RecordListFactType records => string.Join("; ", value.AsList().Select(v => Record(v, records, language))),
            FeelKind.List => string.Join(", ", value.AsList().Select(v => Write(v, type, format, language))),
            FeelKind.YearMonthDuration => Months(value.AsMonths(), isSwedish),
            _ => value.ToString(),
        };
    }

    private static string Record(FeelValue record, RecordListFactType type, Language language)
    {
        var told = type.Fields.Select(f => record.AsContext().TryGet(f.Name, out var value) && !value.IsNull ? Write(value, f.Type, null, language) : null);
        return string.Join(", ", told.OfType<string>());
    }

    private static string Date(DateOnly date, bool monthOnly, bool isSwedish)
    {
        var month = (isSwedish ? SwedishMonths : EnglishMonths)[date.Month - 1];
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        return monthOnly ? $"{month} {year}" : $"{date.Day.ToString(CultureInfo.InvariantCulture)} {month} {year}";
    }

    /// <summary>The word of an enum value, or the text itself without what could steer a terminal.</summary>
    private static string Word(string text, FactType? type, Language language)
    {
        var words = type switch
        {
            EnumFactType single => single.Values,
            EnumListFactType list => list.Values,
            _ => [],
        };
        return words.FirstOrDefault(w => w.Id == text)?.Label.In(language) ?? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
    }

    private static string Number(decimal number, bool isSwedish)
    {
        var text = number.ToString("#,0.####", CultureInfo.InvariantCulture);
        return isSwedish ? text.Replace(",", "\u00A0", StringComparison.Ordinal).Replace('.', ',') : text;
    }

    private static string Months(long months, bool isSwedish) => (months % 12, isSwedish) switch
    {
        (0, true) => $"{months / 12} år",
        (0, false) => months == 12 ? "1 year" : $"{months / 12} years",
        (_, true) => months == 1 ? "1 månad" : $"{months} månader",
        _ => months == 1 ? "1 month" : $"{months} months",
    };
}
