using DecisionSupport.Feel;
using Microsoft.Extensions.Primitives;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Facts as fields of a form, there and back.</summary>
internal static class FactField
{
    /// <summary>The word for an empty list: known to be none, which an empty field is not.</summary>
    public const string None = PeriodLines.None;

    private static readonly LocalizedText NoNumber = new("Skriv ett tal, till exempel 50.", "Write a number, such as 50.");
    private static readonly LocalizedText NoDate = new("Skriv ett datum, till exempel 2026-01-31.", "Write a date, such as 2026-01-31.");
    private static readonly LocalizedText NoPeriods = new("Skriv en period på varje rad: grund, första dag och sista dag.", "Write one period a line: ground, first day and last day.");
    private static readonly LocalizedText NoChoice = new("Välj ett av alternativen.", "Choose one of the alternatives.");

    /// <summary>What a field says; an empty field is unknown.</summary>
    public static FeelValue Read(Fact fact, StringValues fields, out LocalizedText? error)
    {
        error = null;
        string[] words = [.. fields.OfType<string>().Select(w => w.Trim()).Where(w => w.Length > 0)];
        if (words.Length == 0)
        {
            return FeelValue.Null;
        }

        switch (fact.Type)
        {
            case BooleanFactType:
                error = words[0] is "true" or "false" ? null : NoChoice;
                return error is null ? FeelValue.From(words[0] == "true") : FeelValue.Null;
            case NumberFactType:
                if (decimal.TryParse(words[0].Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                {
                    return FeelValue.From(number);
                }

                error = NoNumber;
                return FeelValue.Null;
            case DateFactType:
                if (DateOnly.TryParseExact(words[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return FeelValue.From(day);
                }

                error = NoDate;
                return FeelValue.Null;
            case EnumFactType:
                return FeelValue.From(words[0]);
            case StringListFactType:
                return Words(words[0].Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            case RecordListFactType records:
                var periods = PeriodLines.Read(records, words[0]);
                error = periods is null ? NoPeriods : null;
                return FeelValue.From(periods);
            default:
                return Words(words);
        }
    }

    private static FeelValue Words(string[] words) =>
        FeelValue.From(words.Contains(None) ? FeelList.Empty : new FeelList(words.Select(w => FeelValue.From(w))));
}
