using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Support;

/// <summary>Days on which rules are asked.</summary>
internal static class Days
{
    private static readonly DateOnly First = new(2011, 1, 1);

    /// <summary>Days from 2011 to 2031, turns of years and days of commencement more often than others.</summary>
    public static Gen<DateOnly> Sound { get; } = Gen.OneOf(
        Gen.Choose(0, new DateOnly(2031, 12, 31).DayNumber - First.DayNumber).Select(First.AddDays),
        Gen.Choose(2011, 2030).SelectMany(year => Gen.Choose(0, 1).Select(day => new DateOnly(year, 12, 31).AddDays(day))),
        Gen.Elements("2011-01-01", "2016-05-01", "2017-03-01", "2018-07-01", "2020-02-01", "2020-02-29", "2022-09-01", "2023-01-01", "2025-07-01", "2026-01-01", "2026-06-01")
            .SelectMany(day => Gen.Choose(0, 1).Select(before => DateOnly.Parse(day).AddDays(day == "2011-01-01" ? before : -before))));
}
