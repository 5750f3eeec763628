using DecisionSupport.Feel;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Functions;

/// <summary>
/// Years and months after a day, with what becomes of a day that the month lacks: <c>"down"</c> is the last day of that month, <c>"up"</c> the first of the next.
/// Null for another word, for what is no whole number of months, and outside the calendar.
/// </summary>
internal static class RoundedDayFunctions
{
    private const string Down = "down";
    private const string Up = "up";
    private const int MonthsOfYear = 12;

    public static ImmutableArray<FeelBuiltIn> All { get; } = [Create("years after", MonthsOfYear), Create("months after", 1)];

    private static FeelBuiltIn Create(string name, int months) =>
        FeelBuiltIn.Create(name, FeelType.Date, (_, arguments) => After(arguments, decimal.Truncate(arguments[1].RawNumber) == arguments[1].RawNumber ? arguments[1].RawNumber * months : null), ("date", FeelType.Date), ("number", FeelType.Number), ("rounding", FeelType.String))
            .Or(FeelType.Date, (_, arguments) => After(arguments, arguments[1].AsMonths()), ("date", FeelType.Date), ("length", FeelType.YearMonthDuration), ("rounding", FeelType.String))
            with
        {
            // Down is what adding a duration does.
            Sum = (Down, months),
        };

    private static FeelValue After(ReadOnlySpan<FeelValue> arguments, decimal? months)
    {
        var rounding = arguments[2].AsString();
        if (rounding is not (Up or Down) || months is not { } count || Calendar.AddMonths(arguments[0].RawDays, (Int128)count) is not { } day)
        {
            return FeelValue.Null;
        }

        var isRounded = Calendar.FromDays(day).Day != Calendar.FromDays(arguments[0].RawDays).Day;
        return FeelValue.FromDays(isRounded && rounding == Up ? day + 1 : day);
    }
}
