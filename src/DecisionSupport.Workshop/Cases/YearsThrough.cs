using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>What each rule set says of one case through the years.</summary>
/// <param name="From">The first day asked about.</param>
/// <param name="To">The last day asked about.</param>
/// <param name="Rows">A row for each rule set.</param>
public sealed record YearsThrough(DateOnly From, DateOnly To, ImmutableArray<YearsRow> Rows)
{
    internal static YearsThrough Of(RuleBook ruleBook, CaseSnapshot snapshot, bool movesDates, DateOnly today)
    {
        var from = ruleBook.RuleSets.Min(r => r.Versions[0].From);
        var to = today > snapshot.AsOf ? today : snapshot.AsOf;
        var days = Days(ruleBook, snapshot.AsOf, from, to);
        var decisions = days.Select(day => (Day: day, Decision: ruleBook.Evaluate(Moved(snapshot, day, movesDates)))).ToList();
        return new YearsThrough(from, to, [.. ruleBook.RuleSets.Select(r => new YearsRow(r, Spells(r.Id, decisions, to)))]);
    }

    // The first day of every quarter, and every day on which rules change: an outcome that lasts shorter than that is not seen.
    private static IEnumerable<DateOnly> Days(RuleBook ruleBook, DateOnly asOf, DateOnly from, DateOnly to)
    {
        var quarters = Enumerable.Range(0, (to.Year - from.Year + 1) * 4).Select(q => new DateOnly(from.Year, 1, 1).AddMonths(q * 3));
        var changes = ruleBook.RuleSets.SelectMany(r => r.Versions).Select(v => v.From);
        return quarters.Concat(changes).Append(asOf).Where(d => d >= from && d <= to).Distinct().Order();
    }

    private static ImmutableArray<YearsSpell> Spells(string ruleSet, List<(DateOnly Day, Decision Decision)> decisions, DateOnly to)
    {
        var spells = ImmutableArray.CreateBuilder<YearsSpell>();
        for (var i = 0; i < decisions.Count; i++)
        {
            var outcome = decisions[i].Decision.Find(ruleSet)?.Outcome;
            var end = i + 1 < decisions.Count ? decisions[i + 1].Day : to;
            if (spells.LastOrDefault() is { } last && last.Outcome?.Id == outcome?.Id)
            {
                spells[^1] = last with { To = end };
            }
            else
            {
                spells.Add(new YearsSpell(outcome, decisions[i].Day, end));
            }
        }

        return spells.ToImmutable();
    }

    private static CaseSnapshot Moved(CaseSnapshot snapshot, DateOnly day, bool movesDates)
    {
        var shift = movesDates ? day.DayNumber - snapshot.AsOf.DayNumber : 0;
        var builder = new CaseSnapshotBuilder(snapshot.Vocabulary, day);
        foreach (var fact in snapshot.KnownFacts)
        {
            var value = Shifted(snapshot[fact.Id], shift);
            // What had not happened on that day was not known then.
            if (fact.Type is not DateFactType { NotAfterAsOf: true } || value.AsDate() <= day)
            {
                builder.Set(fact.Id, value);
            }
        }

        return builder.Build();
    }

    private static FeelValue Shifted(FeelValue value, int days) => value.Kind switch
    {
        FeelKind.Date => FeelValue.From(value.AsDate().AddDays(days)),
        FeelKind.List => FeelValue.From(new FeelList(value.AsList().Select(v => Shifted(v, days)))),
        FeelKind.Context => FeelValue.From(new FeelContext(value.AsContext().Select(e => KeyValuePair.Create(e.Key, Shifted(e.Value, days))))),
        _ => value,
    };
}

/// <summary>One rule set through the years.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Spells">Its outcomes in the order of time.</param>
public sealed record YearsRow(RuleSet RuleSet, ImmutableArray<YearsSpell> Spells);

/// <summary>A time in which a rule set says the same.</summary>
/// <param name="Outcome">What it says; null when it cannot be asked.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
public sealed record YearsSpell(Outcome? Outcome, DateOnly From, DateOnly To);
