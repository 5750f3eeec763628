using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Functions;

/// <summary>The functions that count working days. Null for dates outside the years 1–9999 and for times longer than a century.</summary>
internal static class WorkingDayFunctions
{
    public static ImmutableArray<FeelBuiltIn> All { get; } =
    [
        FeelBuiltIn.Create("working days after", FeelType.Date, After, ("date", FeelType.Date), ("days", FeelType.Number))
            .Or(FeelType.Date, After, ("date", FeelType.Date), ("days", FeelType.Number), ("eves are free", FeelType.Boolean)),
        FeelBuiltIn.Create("working days between", FeelType.Number, Between, ("from", FeelType.Date), ("to", FeelType.Date))
            .Or(FeelType.Number, Between, ("from", FeelType.Date), ("to", FeelType.Date), ("eves are free", FeelType.Boolean)),
    ];

    private static FeelValue After(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        var days = arguments[1].RawNumber;
        if (DayOf(arguments[0]) is not { } day || !decimal.IsInteger(days) || days is < 0 or > WorkingDays.MostDays)
        {
            return FeelValue.Null;
        }

        frame.Budget.Spend((long)days);
        return WorkingDays.After(day, (int)days, EvesAreFree(arguments)) is { } last ? FeelValue.From(last) : FeelValue.Null;
    }

    private static FeelValue Between(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (DayOf(arguments[0]) is not { } from || DayOf(arguments[1]) is not { } to)
        {
            return FeelValue.Null;
        }

        frame.Budget.Spend(Math.Clamp(to.DayNumber - from.DayNumber, 0, WorkingDays.MostDays));
        return WorkingDays.Between(from, to, EvesAreFree(arguments)) is { } count ? FeelValue.From(count) : FeelValue.Null;
    }

    private static bool EvesAreFree(ReadOnlySpan<FeelValue> arguments) => arguments.Length > 2 && arguments[2].IsTrue;

    private static DateOnly? DayOf(in FeelValue date) =>
        date.RawDays is >= 0 and var day && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : null;
}
