using DecisionSupport.Compilation;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>What causes of differences are called that are no criteria.</summary>
internal static class CauseNames
{
    private const string LevelSuffix = ": level";
    private const string ConditionSuffix = ": condition";

    /// <param name="prefix">The rule set with a full stop, where it is one that is read.</param>
    /// <param name="outcome">The outcome.</param>
    public static string Level(string prefix, CompiledOutcome outcome) => $"{prefix}{outcome.Outcome.Id}{LevelSuffix}";

    /// <summary>The outcome's own condition, where no criterion and no level is seen differently.</summary>
    public static string Condition(string prefix, CompiledOutcome outcome) => $"{prefix}{outcome.Outcome.Id}{ConditionSuffix}";

    public static bool IsOfOutcome(string name) => name.EndsWith(LevelSuffix, StringComparison.Ordinal) || name.EndsWith(ConditionSuffix, StringComparison.Ordinal);
}
