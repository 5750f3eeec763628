using DecisionSupport.NRules;
using NRules.Fluent.Dsl;

namespace CaseSystem.WorkList;

/// <summary>A step of the plan that is ours to take comes on the list, with the day that the plan sets.</summary>
public sealed class StepComesOnTheList : Rule
{
    public override void Define()
    {
        CasePlannedStep step = default!;

        When()
            .Match(() => step, s => s.Phase == PlanPhase.Now && s.Responsible == "social-services")
            .Not<SetDay>(set => set.Case == step.Case && set.Step == step.Step)
            .Not<StepDone>(done => done.Case == step.Case && done.Step == step.Step);

        Then()
            .Yield(_ => Items.For(step, step.Due));
    }
}

/// <summary>Asking again does not move a day that has been set.</summary>
public sealed class StepKeepsItsDay : Rule
{
    public override void Define()
    {
        CasePlannedStep step = default!;
        SetDay day = default!;

        When()
            .Match(() => step, s => s.Phase == PlanPhase.Now && s.Responsible == "social-services")
            .Match(() => day, d => d.Case == step.Case && d.Step == step.Step)
            .Not<StepDone>(done => done.Case == step.Case && done.Step == step.Step);

        Then()
            .Yield(_ => Items.For(step, day.Due));
    }
}
