using DecisionSupport.Feel.Operators;
using DecisionSupport.Feel.Temporal;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Feel.Tests.Properties;

public class OrderProperties
{
    public static TheoryData<int> Kinds() => [.. Enumerable.Range(0, Generate.Ordered.Length)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_of_one_kind_are_in_total_order(int kind)
    {
        Prop.ForAll(Generate.Ordered[kind].ListOf(3).ToArbitrary(), values =>
        {
            var (a, b, c) = (values[0], values[1], values[2]);
            var isTotal = Compare(a, b) == -Compare(b, a);
            var isReflexive = Compare(a, a) == 0;
            var isTransitive = Compare(a, b) > 0 || Compare(b, c) > 0 || Compare(a, c) <= 0;
            var agreesWithEquality = Compare(a, b) == 0 == Equality.AreSame(a, b);
            return (isTotal && isReflexive && isTransitive && agreesWithEquality).Label($"{a} {b} {c}");
        }).Check(Trials.Of(500));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sorting_puts_values_in_order(int kind)
    {
        Prop.ForAll(Generate.Ordered[kind].ListOf().ToArbitrary(), values =>
        {
            var context = new FeelContext([new("list", FeelValue.From(new FeelList(values)))]);
            var sorted = FeelExpression.Evaluate("sort(list, function(x, y) x < y)", context).Value.AsList();
            return sorted.Count == values.Count && sorted.Zip(sorted.Skip(1)).All(pair => Compare(pair.First, pair.Second) <= 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dates_agree_with_the_platform()
    {
        Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(), days =>
        {
            var date = DateOnly.FromDayNumber(days);
            var value = FeelValue.From(date);
            return Calendar.FromDays(days) == (date.Year, date.Month, date.Day)
                && value.AsDate() == date
                && Calendar.DayOfYear(days) == date.DayOfYear
                && Calendar.Weekday(days) % 7 == (int)date.DayOfWeek
                && Calendar.WeekOfYear(days) == System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue));
        }).Check(Trials.Of(5000));
    }

    [Fact]
    public void Months_agree_with_the_platform()
    {
        Prop.ForAll(Gen.Choose(400_000, 900_000).ToArbitrary(), Gen.Choose(-3000, 3000).ToArbitrary(), (days, months) =>
        {
            var moved = DateOnly.FromDayNumber(days).AddMonths(months);
            return Calendar.AddMonths(days, months) == moved.DayNumber;
        }).Check(Trials.Of(5000));
    }

    [Fact]
    public void Days_and_dates_are_one_to_one_over_all_years()
    {
        Prop.ForAll(Gen.Choose(-999_999_999, 999_999_999).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(1, 28).ToArbitrary(), (year, month, day) =>
            Calendar.FromDays(Calendar.ToDays(year, month, day)) == (year, month, day)).Check(Trials.Of(2000));
    }

    private static int Compare(FeelValue left, FeelValue right) =>
        Ordering.TryCompare(left, right, out var order) ? Math.Sign(order) : throw new InvalidOperationException($"{left} and {right}");
}
