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
