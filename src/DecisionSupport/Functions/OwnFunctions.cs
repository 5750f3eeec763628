using DecisionSupport.Feel.Functions.Signatures;

namespace DecisionSupport.Functions;

/// <summary>
/// Our additions to the functions of the language, named as its own are. They are general: what the law says, which grounds, dates and lengths, stands
/// in the rules that call them. As everywhere in the language, arguments out of domain give null.
/// </summary>
internal static class OwnFunctions
{
    public static ImmutableArray<FeelBuiltIn> All { get; } = [.. GapFunctions.All, .. PeriodFunctions.All, .. WorkingDayFunctions.All, .. RoundedDayFunctions.All];
}
