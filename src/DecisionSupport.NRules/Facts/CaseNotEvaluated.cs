namespace DecisionSupport.NRules;

/// <summary>A rule set that cannot answer about the day of a case: no answer, which is not a no. Immutable and thread-safe.</summary>
public sealed class CaseNotEvaluated : SessionFact
{
    internal CaseNotEvaluated(Decision decision, NotEvaluated notEvaluated)
        : base(decision.Snapshot) => NotEvaluated = notEvaluated;

    /// <summary>The id of the rule set.</summary>
    public string RuleSet => NotEvaluated.RuleSet;

    /// <summary>The diagnostic code.</summary>
    public string Code => NotEvaluated.Code;

    /// <summary>Why, and what to do.</summary>
    public NotEvaluated NotEvaluated { get; }

    private protected override object Ids => RuleSet;

    private protected override object Content => Code;
}
