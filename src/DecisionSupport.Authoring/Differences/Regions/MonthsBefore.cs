using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Authoring.Proofs.Smt;
using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Differences.Regions;

/// <summary>
/// How many whole months a day lies before the day looked at, as a range with both ends included; negative for days to come. Said so, what holds on one
/// day can be put to the solver about all days. Immutable.
/// </summary>
/// <param name="Fact">The day.</param>
/// <param name="Least">The fewest months.</param>
/// <param name="Most">The most months.</param>
/// <param name="MayBeUnknown">Whether the day may also be unknown.</param>
internal sealed record MonthsBefore(string Fact, int Least, int Most, bool MayBeUnknown)
{
    /// <summary>Whether it says nothing: any day, known or not.</summary>
    public bool IsAny => MayBeUnknown && Least <= 0 && Most >= FactLimits.YearsBack * 12;

    public static MonthsBefore Of(FactVariable fact, IEnumerable<int> cells, DateOnly asOf)
    {
        var those = cells.Distinct().Select(c => fact.Cells[c]).ToList();
        var known = those.Where(c => !c.IsUnknown).SelectMany(c => c.Stretches).ToList();
        return known.Count == 0
            ? new MonthsBefore(fact.Fact, 1, 0, MayBeUnknown: true)
            : new MonthsBefore(fact.Fact, known.Min(s => Count(s.To.AsDate(), asOf)), known.Max(s => Count(s.From.AsDate(), asOf)), those.Any(c => c.IsUnknown));
    }

    /// <summary>The range that holds both.</summary>
    public MonthsBefore With(MonthsBefore other) =>
        Least > Most ? other with { MayBeUnknown = true }
        : other.Least > other.Most ? this with { MayBeUnknown = true }
        : new MonthsBefore(Fact, Math.Min(Least, other.Least), Math.Max(Most, other.Most), MayBeUnknown || other.MayBeUnknown);

    public bool Holds(DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts) =>
        facts.TryGetValue(Fact, out var value) && value.TryAsDate(out var day) ? Count(day, asOf) is var count && count >= Least && count <= Most : MayBeUnknown;

    /// <summary>The same as a condition of the solver.</summary>
    public string Condition(SmtFacts facts)
    {
        var known = facts.Known(Fact, 0);
        if (facts.Value(Fact) is not SmtDate day)
        {
            return "true";
        }

        var count = $"(- (months {facts.AsOf.Year} {facts.AsOf.Month}) (months {day.Year} {day.Month}) (ite (< {facts.AsOf.Day} {day.Day}) 1 0))";
        var isIn = SmtText.And([known, $"(<= {SmtText.Whole(Least)} {count} {SmtText.Whole(Most)})"]);
        return MayBeUnknown ? SmtText.Or([$"(not {known})", isIn]) : isIn;
    }

    public override string ToString()
    {
        var range = Least > Most ? "" : Least >= 0 ? $"{DayWords.Age(Least)} to {DayWords.Age(Most)} before the day looked at" : $"{-Least} months after the day looked at, at most, to {Most} months before it";
        return $"{Fact}: {string.Join(" or ", new[] { range, MayBeUnknown ? "unknown" : "" }.Where(t => t.Length > 0))}";
    }

    private static int Count(DateOnly day, DateOnly asOf) => ((asOf.Year - day.Year) * 12) + asOf.Month - day.Month - (asOf.Day < day.Day ? 1 : 0);
}
