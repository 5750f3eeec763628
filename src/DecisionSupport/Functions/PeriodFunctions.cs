using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Temporal;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Functions;

/// <summary>Functions that cut, join and choose periods. What is cut away whole is left out.</summary>
internal static class PeriodFunctions
{
    public static ImmutableArray<FeelBuiltIn> All { get; } =
    [
        Cut("periods from", (period, day) => period with { From = Math.Max(period.From, day.RawDays) }, ("date", FeelType.Date)),
        Cut("periods until", (period, day) => period with { To = Math.Min(period.To, day.RawDays) }, ("date", FeelType.Date)),
        Cut("shortened periods", (period, days) => Until(period, DayAfterWhole(period.From, days.RawNumber)), ("length", FeelType.Number))
            .Or(PeriodList.Type, Cut((period, months) => Until(period, months.RawMonths < 0 ? null : Calendar.AddMonths(period.From, months.RawMonths))), ("periods", PeriodList.Type), ("length", FeelType.YearMonthDuration))
            .WithResult(types => types[0]),
        FeelBuiltIn.Create("joined periods", PeriodList.Type, Join, ("periods", PeriodList.Type)),
        FeelBuiltIn.Create("periods following", PeriodList.Type, Following, ("periods", PeriodList.Type), ("others", PeriodList.Type)).WithResult(types => types[0]),
        FeelBuiltIn.Create("periods within", PeriodList.Type, Within, ("periods", PeriodList.Type), ("others", PeriodList.Type)).WithResult(types => types[0]),
    ];

    private static FeelBuiltIn Cut(string name, Func<Period, FeelValue, Period?> cut, FeelParameter limit) =>
        FeelBuiltIn.Create(name, PeriodList.Type, Cut(cut), ("periods", PeriodList.Type), limit).WithResult(types => types[0]);

    private static FeelFunctionBody Cut(Func<Period, FeelValue, Period?> cut) => (frame, arguments) =>
    {
        if (PeriodList.Read(frame, arguments[0]) is not { } periods)
        {
            return FeelValue.Null;
        }

        var after = new Period[periods.Length];
        for (var i = 0; i < after.Length; i++)
        {
            if (cut(periods[i], arguments[1]) is not { } period)
            {
                return FeelValue.Null;
            }

            after[i] = period;
        }

        return PeriodList.With(arguments[0], periods, after);
    };

    private static Period? Until(Period period, long? dayAfter) => dayAfter is { } day ? period with { To = Math.Min(period.To, day - 1) } : null;

    private static long? DayAfterWhole(long from, decimal days) =>
        decimal.IsInteger(days) && days is >= 0 and <= int.MaxValue && Calendar.IsInRange(from + (long)days) ? from + (long)days : null;

    private static FeelValue Join(FeelFrame frame, ReadOnlySpan<FeelValue> arguments) =>
        PeriodList.Read(frame, arguments[0]) is { } periods ? PeriodList.Write(PeriodArithmetic.Joined(periods)) : FeelValue.Null;

    private static FeelValue Following(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (PeriodList.Read(frame, arguments[0]) is not { } periods || PeriodList.Read(frame, arguments[1]) is not { } others)
        {
            return FeelValue.Null;
        }

        var follow = PeriodArithmetic.Follow(periods, others);
        var contexts = arguments[0].AsList();
        return FeelValue.From(new FeelList(contexts.Where((_, i) => follow[i])));
    }

    private static FeelValue Within(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (PeriodList.Read(frame, arguments[0]) is not { } periods || PeriodList.Read(frame, arguments[1]) is not { } others)
        {
            return FeelValue.Null;
        }

        var joined = PeriodArithmetic.Joined(others);
        var parts = new List<FeelValue>(periods.Length);
        for (var i = 0; i < periods.Length; i++)
        {
            var context = arguments[0].AsList()[i].AsContext();
            foreach (var part in PeriodArithmetic.Within(periods[i], joined))
            {
                frame.Budget.Spend(1);
                parts.Add(PeriodList.Write(context, part));
            }
        }

        return FeelValue.From(new FeelList(parts));
    }
}
