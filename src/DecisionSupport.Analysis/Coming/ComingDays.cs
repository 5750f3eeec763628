using DecisionSupport.Evaluation;

namespace DecisionSupport.Analysis.Coming;

/// <summary>
/// Finds the coming days on which an answer changes by itself. The rules name them: between two days on which no question about the day changes its answer,
/// and no version or parameter does, everything stays as it is.
/// </summary>
internal static class ComingDays
{
    public static ImmutableArray<UpcomingDay> Find(Decision decision, DateOnly until)
    {
        var coming = ImmutableArray.CreateBuilder<UpcomingDay>();
        var before = decision;
        foreach (var day in Candidates(decision, until))
        {
            var after = Evaluator.Again(decision, decision.Snapshot.At(day));
            if (UpcomingDay.Of(before, after) is not null)
            {
                // What texts say of days is that of the day before.
                coming.Add(UpcomingDay.Of(Evaluator.Again(decision, decision.Snapshot.At(day.AddDays(-1))), after)!);
            }

            before = after;
        }

        return coming.DrainToImmutable();
    }

    private static IEnumerable<DateOnly> Candidates(Decision decision, DateOnly until)
    {
        var (book, snapshot) = (decision.RuleBook, decision.Snapshot);
        var days = new SortedSet<int>();
        for (var first = snapshot.AsOf; first <= until;)
        {
            var plan = book.Plans.For(decision.Asked, first);
            var last = plan.LastDay < until ? plan.LastDay : until;
            days.UnionWith(DayQuestions.Of(book, plan, first).Changes(new CaseOnDays(snapshot, plan, book), first.DayNumber, last.DayNumber));
            if (last == until)
            {
                break;
            }

            first = last.AddDays(1);
            days.Add(first.DayNumber);
        }

        return days.Select(DateOnly.FromDayNumber);
    }
}
