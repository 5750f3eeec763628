namespace DecisionSupport;

/// <summary>When a step of a plan has its turn.</summary>
public enum PlanPhase
{
    /// <summary>It can begin today; at most three steps do.</summary>
    Now,

    /// <summary>It follows the first steps, or waits behind them.</summary>
    Then,

    /// <summary>It can begin when somebody has answered.</summary>
    WhenAnswersCome,
}
