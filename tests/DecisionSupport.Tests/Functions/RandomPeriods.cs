using DecisionSupport.Functions;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Functions;

/// <summary>Periods in a stretch of days so short that they often meet, overlap, leave gaps, end before they begin or go on.</summary>
internal static class RandomPeriods
{
    public const int FirstDay = 738_000;
    public const int LastDay = FirstDay + 40;

    public static Arbitrary<Period[]> Lists => Gen.Choose(0, 8).SelectMany(count => Gen.ArrayOf(One, count)).ToArbitrary();

    public static Arbitrary<int> Days => Gen.Choose(FirstDay, LastDay).ToArbitrary();

    private static Gen<Period> One =>
        from day in Gen.Choose(FirstDay, LastDay)
        from length in Gen.Frequency((9, Gen.Choose(-2, 15).Select(l => (long)l)), (1, Gen.Constant(Period.Never)))
        select new Period(day, length == Period.Never ? Period.Never : day + length);

    public static bool Has(this IEnumerable<Period> periods, long day) => periods.Any(p => p.From <= day && day <= p.To);
}
