namespace DecisionSupport;

/// <summary>
/// The steps of all recommendations of a decision as one: the same thing once, what is overtaken left out, in the order in which they are taken.
/// Immutable and thread-safe.
/// </summary>
public sealed class Plan
{
    internal Plan(ImmutableArray<PlannedStep> steps) => Steps = steps;

    /// <summary>All steps, in the order of their phases; within a phase the most urgent first.</summary>
    public ImmutableArray<PlannedStep> Steps { get; }

    /// <summary>The steps of one phase.</summary>
    public ImmutableArray<PlannedStep> In(PlanPhase phase) => [.. Steps.Where(s => s.Phase == phase)];
}
