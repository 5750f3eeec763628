namespace DecisionSupport.NRules;

/// <summary>A step of the plan of a case, with its day. Immutable and thread-safe.</summary>
public sealed class CasePlannedStep : SessionFact
{
    internal CasePlannedStep(Decision decision, PlannedStep step)
        : base(decision.Snapshot) => PlannedStep = step;

    /// <summary>The id of the step.</summary>
    public string Step => PlannedStep.Id;

    /// <summary>The id of the party that takes it.</summary>
    public string Responsible => PlannedStep.Responsible.Id;

    /// <summary>When it has its turn.</summary>
    public PlanPhase Phase => PlannedStep.Phase;

    /// <summary>The last day it is to be done, that day included; null when there is none.</summary>
    public DateOnly? Due => PlannedStep.Due.Day;

    /// <summary>Whether the law sets the day; otherwise it is advice, counted from the day of the snapshot.</summary>
    public bool IsDueByLaw => PlannedStep.Due.IsLaw;

    /// <summary>The step, for its texts, why it is taken and what it opens.</summary>
    public PlannedStep PlannedStep { get; }

    private protected override object Ids => Step;

    private protected override object Content => (Responsible, Phase, Due, IsDueByLaw);
}
