using DecisionSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>How a host sets its rules up and runs them.</summary>
internal static class WorkDay
{
    public static void Register(IServiceCollection services)
    {
        services.AddDecisionSupport(options => options.UseBuiltInRules());
        services.AddDecisionSupportNRules(rules => rules.AssemblyOf<PlannedStepComesOnTheList>());
    }

    public static List<WorkItem> Begin(ISession session, IDecisionSupport decisionSupport, CaseSnapshot snapshot, DateOnly today)
    {
        session.Insert(new Today(today));
        session.InsertDecision(decisionSupport.Evaluate(snapshot));
        session.Fire();
        var list = session.Query<WorkItem>().OrderBy(item => item.Due).ToList();

        return list;
    }

    public static List<Escalation> AnotherDay(ISession session, IDecisionSupport decisionSupport, CaseSnapshot changed, DateOnly today)
    {
        session.ReplaceDecision(decisionSupport.Evaluate(changed));
        session.Update(new Today(today));
        session.Fire();
        var escalations = session.Query<Escalation>().ToList();

        return escalations;
    }

    public static void InsertOutcomesOnly(ISession session, Decision decision)
    {
        session.InsertDecision(decision, DecisionContents.Recommendations | DecisionContents.Plan);
    }
}
