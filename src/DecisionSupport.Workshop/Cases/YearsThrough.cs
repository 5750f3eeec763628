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
            var said = decisions[i].Decision.Find(ruleSet);
            var outcome = said?.Outcome;
            var end = i + 1 < decisions.Count ? decisions[i + 1].Day : to;
            if (spells.LastOrDefault() is { } last && last.Outcome?.Id == outcome?.Id)
            {
                spells[^1] = last with { To = end };
            }
            else
            {
                spells.Add(new YearsSpell(outcome, LookOf(said), decisions[i].Day, end));
            }
        }

        return spells.ToImmutable();
    }

    private static SpellLook LookOf(Recommendation? said) => said switch
    {
        null => SpellLook.Nothing,
        { Outcome.Kind: OutcomeKind.Yes } or { Outcome.IsGoal: true } => SpellLook.Yes,
        { Outcome.Kind: OutcomeKind.Open } => said.PossibleOutcomes().Any(IsYes) ? SpellLook.Maybe : SpellLook.NotYet,
        { Outcome.Kind: OutcomeKind.No } => said.WhatWouldChange().Any(c => c.Outcome.IsGoal) ? SpellLook.NotYet : SpellLook.No,
        // Where the rules say no kind and there is nothing to hope for, no answer is a no.
        _ when !said.Version.Outcomes.Any(o => o.IsGoal) => SpellLook.Plain,
        _ when said.PossibleOutcomes().Any(o => o.IsGoal) => SpellLook.Maybe,
        _ => said.WhatWouldChange().Any(c => c.Outcome.IsGoal) ? SpellLook.NotYet : SpellLook.No,
    };

    private static bool IsYes(Outcome outcome) => outcome.IsGoal || outcome.Kind == OutcomeKind.Yes;

    private static CaseSnapshot Moved(CaseSnapshot snapshot, DateOnly day, bool movesDates)
    {
        var shift = movesDates ? day.DayNumber - snapshot.AsOf.DayNumber : 0;
        var builder = new CaseSnapshotBuilder(snapshot.Vocabulary, day);
        foreach (var fact in snapshot.ToldFacts)
        {
            var value = Shifted(snapshot[fact.Id], shift);
            if ((movesDates || day >= snapshot.AsOf ? value : KnownOn(day, value)) is { IsNull: false } known && (fact.Type is not DateFactType { NotAfterAsOf: true } || known.AsDate() <= day))
            {
                builder.Set(fact.Id, known);
            }
        }

        return builder.Build();
    }

    // Of a day before the case only that is known which has a day of its own and had happened: what else is said holds for the day of the case.
    private static FeelValue KnownOn(DateOnly day, FeelValue value) => value.Kind switch
    {
        FeelKind.Date => value.AsDate() <= day ? value : FeelValue.Null,
        FeelKind.List => Records(day, value.AsList()) is { Count: > 0 } records ? FeelValue.From(new FeelList(records)) : FeelValue.Null,
        _ => FeelValue.Null,
    };

    private static List<FeelValue> Records(DateOnly day, FeelList list) =>
        [.. list.Where(r => r.Kind == FeelKind.Context && r.AsContext().TryGet("from", out var from) && from.Kind == FeelKind.Date && from.AsDate() <= day)
            .Select(r => FeelValue.From(new FeelContext(r.AsContext().Where(e => e.Value.Kind != FeelKind.Date || e.Value.AsDate() <= day))))];

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
/// <param name="Look">Whether it is yes, maybe, not yet or no.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
public sealed record YearsSpell(Outcome? Outcome, SpellLook Look, DateOnly From, DateOnly To);
