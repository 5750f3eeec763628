namespace DecisionSupport.Feel.Functions;

/// <summary>All functions of the standard.</summary>
internal static class StandardFunctions
{
    public static IEnumerable<FeelBuiltIn> All =>
    [
        .. BooleanFunctions.All,
    ];
}
