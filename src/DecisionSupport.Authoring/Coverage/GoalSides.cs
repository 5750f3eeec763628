using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>The words for the sides of goals.</summary>
internal static class GoalSides
{
    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NotMet => "not-met",
        _ => "unknown",
    };

    public static string Of(Truth truth) => truth switch
    {
        Truth.True => "true",
        Truth.False => "false",
        _ => "unknown",
    };
}
