namespace DecisionSupport.Authoring.BorderCases;

/// <summary>
/// Finds a case in which as much as possible is met, best of all with an outcome worth reaching: from there one fact at its bound decides something.
/// </summary>
internal static class FavourableCase
{
    private const int MaxRounds = 6;
    private const int WorthOfGoal = 1000;

    public static CaseSnapshot Find(RuleView view)
    {
        var choices = view.Facts.Select(fact => (Fact: fact, Values: TypicalValues.Of(fact, view.Leaves.Where(l => l.Facts.Contains(fact.Slot)), view.Day)))
            .Where(c => !c.Values.IsEmpty).ToList();
        var best = choices.Aggregate(new CaseSnapshotBuilder(view.RuleBook.Vocabulary, view.Day).Build(), (snapshot, c) => snapshot.With(c.Fact.Id, c.Values[0]));
        var bestWorth = Worth(view, best);
        for (var round = 0; round < MaxRounds; round++)
        {
            var before = bestWorth;
            foreach (var (fact, values) in choices)
            {
                foreach (var value in values)
                {
                    var changed = best.With(fact.Id, value);
                    if (Worth(view, changed) is var worth && worth > bestWorth)
                    {
                        (best, bestWorth) = (changed, worth);
                    }
                }
            }

            if (bestWorth == before)
            {
                break;
            }
        }

        return best;
    }

    private static int Worth(RuleView view, CaseSnapshot snapshot)
    {
        var decision = view.Ask(snapshot);
        var met = decision.Evaluated.SelectMany(r => r.Findings).Sum(f => f.Status == FindingStatus.Met ? 1 : 0);
        return decision.Find(view.RuleSet)?.Outcome.IsGoal == true ? met + WorthOfGoal : met;
    }
}
