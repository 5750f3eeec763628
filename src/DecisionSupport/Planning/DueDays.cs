using DecisionSupport.Explanation;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Planning;

/// <summary>Finds by which day a step is due.</summary>
internal static class DueDays
{
    private static readonly LocalizedText NotKnown = new("Dagen beror på en uppgift som inte är känd.", "The day depends on a fact that is not known.");
    private static readonly LocalizedText NoUsualTime = new("Den som svarar för steget sätter dagen.", "Who answers for the step sets the day.");

    /// <summary>The earliest day that any of the rule sets names, those of the law before our own.</summary>
    public static DueDay Of(StepGroup group)
    {
        var days = group.Steps.Select(Of).ToList();
        return days.Where(d => d.Day is not null).OrderBy(d => !d.IsLaw).ThenBy(d => d.Day).FirstOrDefault() ?? days[0];
    }

    private static DueDay Of(NextStep step) => step.Written.Plan.Due switch
    {
        DueOnDay due => DayOf(due.Name, step.Recommendation) is { } day ? DueDay.On(day, due.IsLaw) : DueDay.Never(NotKnown),
        DueWithin due => After(step, due.Days),
        DueNever due => DueDay.Never(due.Reason),
        _ => step.Recommendation.Decision.RuleBook.UsualTimes.TryGetValue(step.Responsible, out var days) ? After(step, days) : DueDay.Never(NoUsualTime),
    };

    private static DueDay After(NextStep step, int days)
    {
        var asOf = step.Recommendation.Decision.Snapshot.AsOf;
        return DueDay.On(asOf.AddDays(Math.Min(days, DateOnly.MaxValue.DayNumber - asOf.DayNumber)), isLaw: false);
    }

    private static DateOnly? DayOf(string name, Recommendation recommendation)
    {
        using var evaluation = AfterOutcome.Of(recommendation);
        return evaluation.ValueOf(name).Value.TryAsDate(out var day) ? day : null;
    }
}
