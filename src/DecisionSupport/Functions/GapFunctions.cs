using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Functions;

/// <summary>Functions that ask whether every day lies in some period.</summary>
internal static class GapFunctions
{
    public static ImmutableArray<FeelBuiltIn> All { get; } =
    [
        FeelBuiltIn.Create("first gap", FeelType.Date, FirstGap, ("periods", PeriodList.Type), ("from", FeelType.Date))
            .Or(FeelType.Date, FirstGap, ("periods", PeriodList.Type), ("from", FeelType.Date), ("to", FeelType.Date)),
        FeelBuiltIn.Create("covers", FeelType.Boolean, Covers, ("periods", PeriodList.Type), ("from", FeelType.Date), ("to", FeelType.Date)),
    ];

    private static FeelValue FirstGap(FeelFrame frame, ReadOnlySpan<FeelValue> arguments)
    {
        if (PeriodList.Read(frame, arguments[0]) is not { } periods)
        {
            return FeelValue.Null;
        }

        var to = arguments.Length > 2 ? arguments[2].RawDays : Period.Never;
        return PeriodArithmetic.FirstGap(periods, arguments[1].RawDays, to) is { } day ? FeelValue.FromDays(day) : FeelValue.Null;
    }

    private static FeelValue Covers(FeelFrame frame, ReadOnlySpan<FeelValue> arguments) => PeriodList.Read(frame, arguments[0]) is { } periods
        ? FeelValue.From(PeriodArithmetic.FirstGap(periods, arguments[1].RawDays, arguments[2].RawDays) is null)
        : FeelValue.Null;
}
