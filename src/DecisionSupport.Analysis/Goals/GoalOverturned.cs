namespace DecisionSupport.Analysis;

/// <summary>A goal that comes out while something is open that can overturn it, and that is not declared. Immutable.</summary>
public sealed class GoalOverturned
{
    internal GoalOverturned(string ruleSet, DateOnly version, Outcome goal, string open, Witness? @case, ImmutableArray<KeyValuePair<string, Feel.FeelValue>> learnt, OutcomeLabel? other) =>
        (RuleSet, Version, Goal, Open, Case, Learnt, Other) = (ruleSet, version, goal, open, @case, learnt, other);

    /// <summary>The rule set.</summary>
    public string RuleSet { get; }

    /// <summary>The first day of the version.</summary>
    public DateOnly Version { get; }

    /// <summary>The outcome with <c>goal: true</c>.</summary>
    public Outcome Goal { get; }

    /// <summary>What is open, by the name that expressions give it: a criterion, or else a condition, or else a fact.</summary>
    public string Open { get; }

    /// <summary>A case in which the goal comes out; null when none was found among many tried: it is not excluded, but it may be impossible.</summary>
    public Witness? Case { get; }

    /// <summary>What then becomes known, of the same case.</summary>
    public ImmutableArray<KeyValuePair<string, Feel.FeelValue>> Learnt { get; }

    /// <summary>What comes out instead.</summary>
    public OutcomeLabel? Other { get; }
}
