using CaseSystem.Answers;
using CaseSystem.Cases;
using DecisionSupport.NRules;
using NRules;

namespace CaseSystem.WorkList;

/// <summary>What is to be done in all cases: what the plans say, and what the rules of this house make of it.</summary>
internal sealed class WorkListOfToday(ISession session, CaseStore cases, StepStore steps, Asking asking, Today today)
{
    public ImmutableArray<WorkLine> Lines()
    {
        session.Insert(new WorkDay(today.Day));
        session.InsertAll(steps.Facts());
        foreach (var file in cases.All())
        {
            session.InsertDecision(asking.Ask(file), DecisionContents.Plan);
        }

        session.Fire();
        var late = session.Query<Overdue>().ToDictionary(o => o.Item, o => o.Days);
        var told = session.Query<Escalation>().ToDictionary(e => e.Item, e => e.Why);
        var items = session.Query<WorkItem>().ToList();
        items.ForEach(steps.Set);
        return [.. items.Select(i => new WorkLine(i, late.GetValueOrDefault(i), told.GetValueOrDefault(i))).OrderByDescending(l => l.Escalated is not null).ThenBy(l => l.Item.Due ?? DateOnly.MaxValue).ThenBy(l => l.Item.Case, StringComparer.Ordinal)];
    }
}

/// <summary>A line of the list.</summary>
/// <param name="Item">The step.</param>
/// <param name="DaysLate">How many days ago its day was; 0 when it has not passed.</param>
/// <param name="Escalated">Why whoever leads the work must see it; null when there is no need.</param>
public sealed record WorkLine(WorkItem Item, int DaysLate, string? Escalated);
