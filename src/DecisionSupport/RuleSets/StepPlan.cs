using DecisionSupport.Data;

namespace DecisionSupport.RuleSets;

/// <summary>How a step stands to the calendar and to other steps, as the rule file writes it under <c>plan</c>.</summary>
/// <param name="Due">By which day; null where the usual time of the party holds.</param>
/// <param name="After">The steps that come before it, where the plan has them.</param>
/// <param name="Replaces">The steps that it makes needless.</param>
/// <param name="SameAs">The step that says the same thing, often of another rule set; null when there is none.</param>
/// <param name="AwaitsAnswers">Whether it can begin only when somebody has answered.</param>
/// <param name="Why">Why it is done, in one line; null where what it came from says it.</param>
internal sealed record StepPlan(StepDue? Due, PlacedIds After, PlacedIds Replaces, PlacedId? SameAs, bool AwaitsAnswers, AudienceTexts? Why)
{
    public static StepPlan None { get; } = new(null, new PlacedIds([]), new PlacedIds([]), null, false, null);
}

/// <summary>By which day a step is to be done.</summary>
internal abstract record StepDue;

/// <summary>A day that a definition, a fact or a parameter gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsLaw">Whether the law sets the day; otherwise it is our advice.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record DueOnDay(string Name, bool IsLaw, Place Place) : StepDue;

/// <summary>Some days after the day that the case is looked at; our advice.</summary>
internal sealed record DueWithin(int Days) : StepDue;

/// <summary>No day, and why.</summary>
internal sealed record DueNever(LocalizedText Reason) : StepDue;
