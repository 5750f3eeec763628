using DecisionSupport.Functions;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Functions;

/// <summary>The functions that cut periods, called as rules call them, against looking at every day by itself.</summary>
public sealed class CutProperties
{
    private static readonly string[] Expressions =
    [
        "covers(periods from(case.periods, case.from), case.to, case.to)",
        "covers(periods until(case.periods, case.from), case.to, case.to)",
        "covers(shortened periods(case.periods, case.days), case.to, case.to)",
        "covers(case.periods, case.from, case.to)",
    ];

    private static readonly SharedValue<RuleBook> Rules = new(() => FunctionRules.Load(Expressions).GetOrThrow());

    private static readonly Arbitrary<int> Lengths = Gen.Choose(0, 12).ToArbitrary();

    [Fact]
    public void Cut_periods_hold_the_days_that_were_not_cut_away() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Days, RandomPeriods.Days, (periods, limit, day) =>
        Prop.ForAll(Lengths, length => Ask(periods, limit, day, length).SequenceEqual(
        [
            day >= limit && periods.Has(day),
            day <= limit && periods.Has(day),
            periods.Any(p => p.From <= day && day <= p.To && day - p.From < length),
            Enumerable.Range(limit, Math.Max(0, day - limit + 1)).All(d => periods.Has(d)),
        ]))).QuickCheckThrowOnFailure();

    private static IEnumerable<bool> Ask(Period[] periods, int limit, int day, int length)
    {
        var rules = Rules.Value;
        var snapshot = new CaseSnapshotBuilder(rules.Vocabulary, new DateOnly(2024, 1, 1))
            .Set("case.periods", FeelValue.From(new FeelList(periods.Select(Write))))
            .Set("case.from", DateOnly.FromDayNumber(limit)).Set("case.to", DateOnly.FromDayNumber(day)).Set("case.days", length).Build();
        return FunctionRules.Ask(rules, snapshot, Expressions.Length).Select(status => status == FindingStatus.Met);
    }

    private static FeelValue Write(Period period)
    {
        var to = period.To == Period.Never ? FeelValue.Null : FeelValue.From(DateOnly.FromDayNumber((int)period.To));
        return FeelValue.From(new FeelContext([new("from", FeelValue.From(DateOnly.FromDayNumber((int)period.From))), new("to", to)]));
    }
}
