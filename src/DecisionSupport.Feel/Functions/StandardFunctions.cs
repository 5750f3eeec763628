using DecisionSupport.Feel.Functions.Intervals;
using DecisionSupport.Feel.Functions.Lists;
using DecisionSupport.Feel.Functions.Numbers;
using DecisionSupport.Feel.Functions.Signatures;
using DecisionSupport.Feel.Functions.Temporal;
using DecisionSupport.Feel.Functions.Texts;

namespace DecisionSupport.Feel.Functions;

/// <summary>All functions of the standard.</summary>
internal static class StandardFunctions
{
    public static IEnumerable<FeelBuiltIn> All =>
    [
        .. ConversionFunctions.All,
        .. BooleanFunctions.All,
        .. StringFunctions.All,
        .. RegexFunctions.All,
        .. ListFunctions.All,
        .. ListPositionFunctions.All,
        .. StatisticsFunctions.All,
        .. NumberFunctions.All,
        .. RoundingFunctions.All,
        .. TemporalFunctions.All,
        .. CalendarFunctions.All,
        .. RangeFunctions.All,
        .. ContextFunctions.All,
        .. MiscellaneousFunctions.All,
    ];
}
