using DecisionSupport.Feel;
using Microsoft.Extensions.Primitives;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Facts as fields of a form, there and back.</summary>
internal static class FactField
{
    /// <summary>The word for an empty list: known to be none, which an empty field is not.</summary>
    public const string None = PeriodRows.None;

    private static readonly LocalizedText NoNumber = new("Skriv ett tal, till exempel 50.", "Write a number, such as 50.");
    private static readonly LocalizedText NoDate = new("Skriv ett datum, till exempel 2026-01-31.", "Write a date, such as 2026-01-31.");
    private static readonly LocalizedText NoChoice = new("Välj ett av alternativen.", "Choose one of the alternatives.");

    /// <summary>The word for an answer that nobody has; an empty field is unknown too, but nobody has said so.</summary>
    public const string NotKnown = "?";

    /// <summary>Whether anything is said of a fact, be it that it is not known.</summary>
    public static bool IsAnswered(Fact fact, string name, Func<string, StringValues> form) =>
        form(name).Any(w => !string.IsNullOrWhiteSpace(w)) || (fact.Type is RecordListFactType records && Enumerable.Range(0, PeriodRows.Most).Any(row => PeriodRows.IsFilled(records, name, row, n => Word(form, n))));

    /// <summary>What the fields of a fact say; empty fields are unknown.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="name">The name of its field, or the beginning of the names of its rows.</param>
    /// <param name="form">What stands in a field.</param>
    /// <param name="error">What is wrong, and what to write.</param>
    public static FeelValue Read(Fact fact, string name, Func<string, StringValues> form, out LocalizedText? error)
    {
        if (fact.Type is not RecordListFactType records || form(name).Contains(None))
        {
            return Read(fact, form(name), out error);
        }

        error = null;
        return IsAnswered(fact, name, form) ? FeelValue.From(PeriodRows.Read(records, name, n => Word(form, n), out error)) : FeelValue.Null;
    }

    /// <summary>What a single field says; an empty field is unknown.</summary>
    public static FeelValue Read(Fact fact, StringValues fields, out LocalizedText? error)
    {
        error = null;
        string[] words = [.. fields.OfType<string>().Select(w => w.Trim()).Where(w => w.Length > 0)];
        if (words.Length == 0 || words.Contains(NotKnown))
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
            case RecordListFactType:
                return words[0] == None ? FeelValue.From(FeelList.Empty) : FeelValue.Null;
            default:
                return Words(words);
        }
    }

    private static string Word(Func<string, StringValues> form, string name) => form(name).ToString().Trim();

    private static FeelValue Words(string[] words) =>
        FeelValue.From(words.Contains(None) ? FeelList.Empty : new FeelList(words.Select(w => FeelValue.From(w))));
}
