namespace DecisionSupport;

/// <summary>How much of a decision is written. Each has all that those before it have.</summary>
public enum DecisionDetail
{
    /// <summary>The outcome and its level for each rule set, and which version answered.</summary>
    Outcomes,

    /// <summary>Also what each criterion came to, with its facts and sources.</summary>
    Findings,

    /// <summary>Also what to do: texts, next steps, questions to the expert, notices, days and the plan. All of it is read off the findings.</summary>
    Advice,

    /// <summary>Also what takes an analysis of every case there can be: missing facts, possible outcomes, what blocks the others, what would change it, and the
    /// days of the next three years on which it changes by itself.</summary>
    Everything,
}
