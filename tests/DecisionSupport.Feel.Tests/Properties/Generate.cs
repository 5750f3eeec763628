using DecisionSupport.Feel.Temporal;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Feel.Tests.Properties;

/// <summary>Arbitrary values of the language.</summary>
internal static class Generate
{
    private static readonly string[] Zones = ["Europe/Stockholm", "America/New_York", "Asia/Kathmandu"];

    public static Gen<FeelValue> Number { get; } =
        from whole in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 12)
        select FeelValue.From(new decimal(Math.Abs(whole), Math.Abs(whole) % 977, 0, whole < 0, (byte)scale));

    public static Gen<FeelValue> Text { get; } =
        Gen.Elements("a", "B", "å", "\"", "\\", "\n", "\t", "\r", "🐎", "\u0001", "\u2028", " ", "n", "u0041", "'", "/", "*").ListOf()
            .Select(parts => FeelValue.From(string.Concat(parts)));

    public static Gen<FeelValue> Date { get; } = Gen.OneOf(
        Gen.Choose(700_000, 780_000).Select(days => FeelValue.FromDays(days)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(days => FeelValue.FromDays(days * 100L)));

    public static Gen<FeelValue> Time { get; } =
        from nanoseconds in Nanoseconds
        from offset in Offset
        select FeelValue.FromMoment(FeelKind.Time, new Moment(0, nanoseconds, offset, null));

    public static Gen<FeelValue> DateTime { get; } =
        from days in Gen.Choose(-1_000_000, 2_000_000)
        from nanoseconds in Nanoseconds
        from offset in Offset
        from zone in Gen.Choose(0, 11)
        select FeelValue.FromMoment(FeelKind.DateTime, zone < Zones.Length
            ? Moment.AtLocal(FeelZone.Find(Zones[zone])!, days, nanoseconds)
            : new Moment(days, nanoseconds, offset, null));

    public static Gen<FeelValue> Duration { get; } =
        from seconds in Gen.Choose(int.MinValue, int.MaxValue)
        from nanoseconds in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999_999))
        select FeelValue.FromNanoseconds(((Int128)seconds * 1_000_000_000) + nanoseconds);

    public static Gen<FeelValue> Months { get; } = Gen.Choose(-100_000, 100_000).Select(months => FeelValue.FromMonths(months));

    public static Gen<FeelValue> Boolean { get; } = Gen.Elements(FeelValue.True, FeelValue.False);

    /// <summary>Kinds whose values have an order.</summary>
    public static Gen<FeelValue>[] Ordered { get; } = [Number, Text, Date, Duration, Months];

    public static Gen<FeelValue> Scalar { get; } =
        Gen.OneOf([Number, Text, Date, Time, DateTime, Duration, Months, Boolean, Gen.Constant(FeelValue.Null)]);

    public static Gen<FeelValue> Any { get; } = Sized(3);

    private static Gen<long> Nanoseconds => Gen.OneOf(
        Gen.Choose(0, 86_399).Select(seconds => seconds * 1_000_000_000L),
        Gen.Choose(0, 86_399_999).Select(milliseconds => (milliseconds * 1_000_000L) + 123));

    private static Gen<int?> Offset => Gen.OneOf(
        Gen.Constant<int?>(null),
        Gen.Choose(-14 * 60, 14 * 60).Select(minutes => (int?)(minutes * 60)),
        Gen.Choose(-50_000, 50_000).Select(seconds => (int?)seconds));

    private static Gen<FeelValue> Sized(int depth)
    {
        if (depth == 0)
        {
            return Scalar;
        }

        var part = Sized(depth - 1);
        var few = Gen.Choose(0, 4).SelectMany(count => part.ListOf(count));
        var keys = Gen.Elements("a", "b c", "\"", "if", "åäö", string.Empty, "x1", "?");
        var list = few.Select(items => FeelValue.From(new FeelList(items)));
        var context = few.SelectMany(values => keys.ListOf(values.Count).Select(names => FeelValue.From(new FeelContext(
            names.Zip(values).DistinctBy(entry => entry.First).Select(entry => KeyValuePair.Create(entry.First, entry.Second))))));
        var range = Gen.OneOf(Ordered.Select(RangeOf).ToArray());
        return Gen.OneOf(Scalar, list, context, range);
    }

    private static Gen<FeelValue> RangeOf(Gen<FeelValue> end) =>
        from low in end
        from high in end
        from flags in Gen.Choose(0, 7)
        select FeelValue.From(flags < 6
            ? new FeelRange(low, (flags & 1) != 0, high, (flags & 2) != 0)
            : flags == 6 ? new FeelRange(FeelValue.Null, false, high, true) : new FeelRange(low, true, FeelValue.Null, false));
}
