using DecisionSupport.Authoring;

namespace DecisionSupport.Workshop.Stories;

/// <summary>How time was spent from the first step to a day: waiting, one thing at a time, or several at once; and who held the case.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="WaitingDays">Days on which nothing was done.</param>
/// <param name="SerialDays">Days on which one thing was done.</param>
/// <param name="ParallelDays">Days on which several things were done.</param>
/// <param name="Holders">Who held the case, spell by spell.</param>
/// <param name="Measures">What was done, cut at the last day.</param>
public sealed record TimeAccount(
    DateOnly From,
    DateOnly To,
    int WaitingDays,
    int SerialDays,
    int ParallelDays,
    ImmutableArray<HolderSpell> Holders,
    ImmutableArray<ScenarioMeasure> Measures)
{
    private const double DaysInMonth = 30.44;

    /// <summary>The days on which nothing was done, from the first to the last of each wait.</summary>
    public ImmutableArray<(DateOnly From, DateOnly To)> Waiting
    {
        get
        {
            var waits = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
            var from = From;
            foreach (var measure in Measures.OrderBy(m => m.From))
            {
                if (measure.From > from)
                {
                    waits.Add((from, measure.From.AddDays(-1)));
                }

                from = measure.To >= from ? measure.To.AddDays(1) : from;
            }

            return from < To ? [.. waits, (from, To.AddDays(-1))] : waits.ToImmutable();
        }
    }

    public int Days => WaitingDays + SerialDays + ParallelDays;

    /// <summary>Days in whole months, rounded.</summary>
    public static int Months(int days) => (int)Math.Round(days / DaysInMonth, MidpointRounding.AwayFromZero);

    internal static TimeAccount Of(Scenario scenario, DateOnly to)
    {
        var from = scenario.Steps[0].Date;
        ImmutableArray<ScenarioMeasure> measures = [.. scenario.Measures.Where(m => m.From < to).Select(m => m.To > to ? m with { To = to } : m)];
        int[] days = [0, 0, 0];
        for (var day = from; day < to; day = day.AddDays(1))
        {
            days[Math.Min(measures.Count(m => m.From <= day && day <= m.To), 2)]++;
        }

        return new TimeAccount(from, to, days[0], days[1], days[2], HoldersUntil(scenario, to), measures);
    }

    private static ImmutableArray<HolderSpell> HoldersUntil(Scenario scenario, DateOnly to)
    {
        var spells = ImmutableArray.CreateBuilder<HolderSpell>();
        var steps = scenario.Steps.TakeWhile(s => s.Date <= to).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            var end = i + 1 < steps.Count ? steps[i + 1].Date : to;
            if (spells.LastOrDefault() is { } last && last.Holder == steps[i].Holder)
            {
                spells[^1] = last with { To = end };
            }
            else
            {
                spells.Add(new HolderSpell(steps[i].Holder, steps[i].Date, end));
            }
        }

        return spells.ToImmutable();
    }
}

/// <summary>A time in which one party held the case.</summary>
/// <param name="Holder">Who; null when nobody did.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record HolderSpell(Party? Holder, DateOnly From, DateOnly To);
