namespace DecisionSupport.Authoring.Coverage;

/// <summary>The names of kinds of goals in reports.</summary>
internal static class GoalWords
{
    public static string Plural(GoalKind kind) => kind switch
    {
        GoalKind.Version => "versions",
        GoalKind.Outcome => "outcomes",
        GoalKind.Level => "levels",
        GoalKind.Criterion => "criteria, by status",
        _ => "comparisons, by side",
    };
}
