using DecisionSupport.Functions;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Functions;

/// <summary>The calendar against known days and against what must hold in every year.</summary>
public sealed class WorkingDayTests
{
    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 36_000).Select(n => new DateOnly(1995, 1, 1).AddDays(n)).ToArbitrary();

    private static readonly Arbitrary<int> Counts = Gen.Choose(0, 300).ToArbitrary();

    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2016-03-27")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2020-04-12")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2285-03-22")]
    public void Easter_falls_on_its_known_day(string day) => Easter.SundayOf(int.Parse(day[..4])).ShouldBe(DateOnly.Parse(day));

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April() => Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), year =>
        Easter.SundayOf(year) is { DayOfWeek: DayOfWeek.Sunday } day && day >= new DateOnly(year, 3, 22) && day <= new DateOnly(year, 4, 25)).QuickCheckThrowOnFailure();

    [Fact]
    public void Public_holidays_of_2024_are_those_of_the_almanac() => HolidaysOf(2024).ShouldBe(
        ["01-01", "01-06", "03-29", "04-01", "05-01", "05-09", "06-06", "06-22", "11-02", "12-25", "12-26"]);

    // Midsummer Eve is the Friday from 19 to 25 June.
    [Theory]
    [InlineData(2021, "06-25")]
    [InlineData(2024, "06-21")]
    [InlineData(2026, "06-19")]
    public void Eves_are_those_of_Midsummer_Christmas_and_New_Year(int year, string midsummer) =>
        DaysOf(year).Where(SwedishHolidays.IsEve).Select(day => day.ToString("MM-dd")).ShouldBe([midsummer, "12-24", "12-31"]);

    [Fact]
    public void Whit_Monday_gave_way_to_the_National_Day() =>
        (HolidaysOf(2004).Contains("05-31"), HolidaysOf(2004).Contains("06-06"), HolidaysOf(2005).Contains("05-16"), HolidaysOf(2005).Contains("06-06")).ShouldBe((true, false, false, true));

    [Fact]
    public void Every_year_has_eleven_holidays_that_are_no_ordinary_Sundays() => Prop.ForAll(Gen.Choose(1954, 2200).ToArbitrary(), year =>
        HolidaysOf(year).Count == (AscensionDayIsFirstOfMay(year) ? 10 : 11)).QuickCheckThrowOnFailure();

    [Fact]
    public void As_many_working_days_lie_between_as_were_counted() => Prop.ForAll(Days, Counts, (day, count) =>
        WorkingDays.After(day, count) is { } last && WorkingDays.Between(day.AddDays(1), last) == count
        && (count == 0 || SwedishHolidays.IsWorkingDay(last))).QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_of_two_stretches_add_up() => Prop.ForAll(Days, Counts, Counts, (day, first, second) =>
    {
        var middle = day.AddDays(first);
        return WorkingDays.Between(day, middle) + WorkingDays.Between(middle.AddDays(1), middle.AddDays(second)) == WorkingDays.Between(day, middle.AddDays(second));
    }).QuickCheckThrowOnFailure();

    private static bool AscensionDayIsFirstOfMay(int year) => Easter.SundayOf(year) == new DateOnly(year, 3, 23);

    private static List<string> HolidaysOf(int year) => [.. DaysOf(year).Where(SwedishHolidays.IsHoliday).Select(d => d.ToString("MM-dd"))];

    private static IEnumerable<DateOnly> DaysOf(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(n => new DateOnly(year, 1, 1).AddDays(n));
}
