using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>
/// What the social services can begin today comes on the list, and what has a day that the law sets, whoever takes the step: a right may be lost with it. Once,
/// with the day that it had then.
/// </summary>
public sealed class PlannedStepComesOnTheList : Rule
{
    public override void Define()
    {
        CasePlannedStep step = default!;

        When()
            .Match(() => step, s => s.IsDueByLaw || (s.Phase == PlanPhase.Now && s.Responsible == "social-services"))
            .Not<WorkItem>(item => item.Case == step.Case && item.Step == step.Step)
            .Not<StepDone>(done => done.Case == step.Case && done.Step == step.Step);

        Then()
            .Do(context => context.Insert(ItemFor(step)));
    }

    private static WorkItem ItemFor(CasePlannedStep step) =>
        new(step.Case, step.Step, step.Due, step.IsDueByLaw, step.PlannedStep.Text(Audience.Officer, Language.Swedish));
}

/// <summary>What is done leaves the list.</summary>
public sealed class DoneStepLeavesTheList : Rule
{
    public override void Define()
    {
        WorkItem item = default!;

        When()
            .Match(() => item)
            .Exists<StepDone>(done => done.Case == item.Case && done.Step == item.Step);

        Then()
            .Do(context => context.Retract(item));
    }
}

/// <summary>What the plan of the case no longer has leaves the list.</summary>
public sealed class StepNoLongerPlannedLeavesTheList : Rule
{
    public override void Define()
    {
        WorkItem item = default!;

        When()
            .Match(() => item)
            .Not<CasePlannedStep>(step => step.Case == item.Case && step.Step == item.Step);

        Then()
            .Do(context => context.Retract(item));
    }
}
