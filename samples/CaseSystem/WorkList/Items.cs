using DecisionSupport.NRules;

namespace CaseSystem.WorkList;

/// <summary>Steps of a plan as items of the list.</summary>
internal static class Items
{
    public static WorkItem For(CasePlannedStep step, DateOnly? due) => new(step.Case!, step.Step, due, step.IsDueByLaw, step.PlannedStep.Text(Audience.Officer, Language.Swedish));
}
