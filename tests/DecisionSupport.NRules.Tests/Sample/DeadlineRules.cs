using NRules.Fluent.Dsl;

namespace DecisionSupport.NRules.Tests.Sample;

/// <summary>An item may be done on its day; the day after it is overdue.</summary>
public sealed class DayHasPassed : Rule
{
    public override void Define()
    {
        Today today = default!;
        WorkItem item = default!;

        When()
            .Match(() => today)
            .Match(() => item, i => i.Due < today.Day);

        Then()
            .Yield(_ => new Overdue(item, today.Day.DayNumber - item.Due!.Value.DayNumber));
    }
}

/// <summary>A day that the law sets is told while there is time to act.</summary>
public sealed class DayOfLawIsNear : Rule
{
    private const int Days = 7;

    public override void Define()
    {
        Today today = default!;
        WorkItem item = default!;

        When()
            .Match(() => today)
            .Match(() => item, i => i.IsDueByLaw && i.Due >= today.Day && i.Due <= today.Day.AddDays(Days));

        Then()
            .Yield(_ => new Escalation(item, "The day that the law sets is near."));
    }
}

/// <summary>A day that the law sets and that has passed is told at once.</summary>
public sealed class DayOfLawHasPassed : Rule
{
    public override void Define()
    {
        Overdue overdue = default!;

        When()
            .Match(() => overdue, o => o.Item.IsDueByLaw);

        Then()
            .Yield(_ => new Escalation(overdue.Item, "The day that the law sets has passed."));
    }
}

/// <summary>A day of our own advice may slip a week.</summary>
public sealed class DayOfAdviceIsEscalatedAfterAWeek : Rule
{
    public override void Define()
    {
        Overdue overdue = default!;

        When()
            .Match(() => overdue, o => !o.Item.IsDueByLaw && o.Days > 7);

        Then()
            .Yield(_ => new Escalation(overdue.Item, "More than a week late."));
    }
}
