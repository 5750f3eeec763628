using DecisionSupport.Functions;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Functions;

/// <summary>The work on periods against looking at every day by itself.</summary>
public sealed class PeriodProperties
{
    private const int Beyond = RandomPeriods.LastDay + 20;

    [Fact]
    public void First_gap_is_the_first_day_in_no_period() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Days, RandomPeriods.Days, (periods, from, to) =>
    {
        var expected = Days(from, to).Where(day => !periods.Has(day)).Cast<long?>().FirstOrDefault();
        return PeriodArithmetic.FirstGap(periods, from, to) == expected;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Gap_without_an_end_is_missing_only_where_a_period_goes_on() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Days, (periods, from) =>
    {
        var gap = PeriodArithmetic.FirstGap(periods, from, Period.Never);
        return gap is { } day ? !periods.Has(day) && Days(from, day - 1).All(periods.Has) : periods.Has(long.MaxValue) && Days(from, Beyond).All(periods.Has);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_keeps_every_day_and_leaves_days_between() => Prop.ForAll(RandomPeriods.Lists, periods =>
    {
        var joined = PeriodArithmetic.Joined(periods);
        return Days(RandomPeriods.FirstDay - 5, Beyond).All(day => joined.Has(day) == periods.Has(day))
            && joined.Zip(joined.Skip(1)).All(pair => pair.First.DayAfter < pair.Second.From);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_never_matters() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Days, RandomPeriods.Days, (periods, from, to) =>
        PeriodArithmetic.FirstGap(periods.Reverse(), from, to) == PeriodArithmetic.FirstGap(periods, from, to)
        && PeriodArithmetic.Joined(periods.Reverse()).SequenceEqual(PeriodArithmetic.Joined(periods))).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_period_never_opens_a_gap() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Lists, RandomPeriods.Days, (periods, more, from) =>
        (PeriodArithmetic.FirstGap([.. periods, .. more], from, Beyond) ?? Beyond + 1) >= (PeriodArithmetic.FirstGap(periods, from, Beyond) ?? Beyond + 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Following_is_beginning_inside_another_or_on_the_day_after() => Prop.ForAll(RandomPeriods.Lists, RandomPeriods.Lists, (periods, others) =>
    {
        var expected = periods.Select(p => !p.IsEmpty && others.Any(o => !o.IsEmpty && o.From <= p.From && p.From <= o.DayAfter));
        return PeriodArithmetic.Follow(periods, others).SequenceEqual(expected);
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<long> Days(long from, long to)
    {
        for (var day = from; day <= to; day++)
        {
            yield return day;
        }
    }
}
