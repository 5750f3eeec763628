namespace DecisionSupport.NRules;

/// <summary>
/// A step that a rule set asks for in a case, once however many recommendations bring it along. <see cref="CasePlannedStep"/> is what is left when the steps of
/// all rule sets have become one plan. Immutable and thread-safe.
/// </summary>
public sealed class CaseStep : SessionFact
{
    internal CaseStep(Decision decision, NextStep step)
        : base(decision.Snapshot) => NextStep = step;

    /// <summary>The id of the rule set that asks for it.</summary>
    public string RuleSet => NextStep.RuleSet;

    /// <summary>The id of the step.</summary>
    public string Step => NextStep.Id;

    /// <summary>The id of the party that takes it.</summary>
    public string Responsible => NextStep.Responsible.Id;

    /// <summary>The step, for its texts and sources.</summary>
    public NextStep NextStep { get; }

    private protected override object Ids => (RuleSet, Step);

    private protected override object Content => Responsible;
}
