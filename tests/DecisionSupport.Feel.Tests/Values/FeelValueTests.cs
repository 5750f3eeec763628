using System.Runtime.CompilerServices;

namespace DecisionSupport.Feel.Tests.Values;

public class FeelValueTests
{
    [Fact]
    public void A_value_takes_24_bytes() => Unsafe.SizeOf<FeelValue>().ShouldBe(24);

    [Fact]
    public void Default_is_null()
    {
        default(FeelValue).ShouldBe(FeelValue.Null);
        default(FeelValue).Kind.ShouldBe(FeelKind.Null);
        FeelValue.From((string?)null).IsNull.ShouldBeTrue();
        FeelValue.From((FeelList?)null).IsNull.ShouldBeTrue();
    }

    [Fact]
    public void What_goes_in_comes_out()
    {
        FeelValue.From(1.5m).AsNumber().ShouldBe(1.5m);
        FeelValue.From(true).AsBoolean().ShouldBeTrue();
        FeelValue.From("a").AsString().ShouldBe("a");
        FeelValue.From(new DateOnly(2026, 1, 31)).AsDate().ShouldBe(new DateOnly(2026, 1, 31));
        FeelValue.FromMonths(14).AsMonths().ShouldBe(14);
        FeelValue.From(new FeelRange(FeelValue.From(1m), true, FeelValue.From(2m), false)).AsRange().EndIncluded.ShouldBeFalse();
        FeelValue.From(new FeelContext([new("a", FeelValue.True)])).AsContext().TryGet("a", out var entry).ShouldBeTrue();
        entry.ShouldBe(FeelValue.True);
        FeelList list = [FeelValue.From(1m), FeelValue.Null];
        FeelValue.From(list).AsList()[1].IsNull.ShouldBeTrue();
    }

    [Fact]
    public void What_differs_has_another_hash_and_what_is_equal_the_same()
    {
        FeelContext Context(params (string Key, decimal Value)[] entries) => new(entries.Select(e => KeyValuePair.Create(e.Key, FeelValue.From(e.Value))));
        FeelContext[] contexts = [Context(), .. Enumerable.Range(1, 50).SelectMany(i => new[] { Context(("a", i)), Context(("b", i)), Context(("a", i), ("b", i)), Context(("a", i), ("b", i + 1)) })];
        FeelList[] lists = [[], .. Enumerable.Range(1, 50).SelectMany(i => new FeelList[] { [FeelValue.From((decimal)i)], [FeelValue.Null, FeelValue.From((decimal)i)], [FeelValue.From((decimal)i), FeelValue.Null] })];

        contexts.Select(c => c.GetHashCode()).Distinct().Count().ShouldBe(contexts.Length);
        lists.Select(l => l.GetHashCode()).Distinct().Count().ShouldBe(lists.Length);
        Context(("a", 1), ("b", 2)).GetHashCode().ShouldBe(Context(("b", 2), ("a", 1)).GetHashCode());
        new FeelList([FeelValue.From(1.0m)]).GetHashCode().ShouldBe(new FeelList([FeelValue.From(1m)]).GetHashCode());
    }

    [Fact]
    public void Platform_times_become_literals()
    {
        FeelValue.From(new TimeOnly(10, 30, 15, 250)).ToString().ShouldBe("@\"10:30:15.25\"");
        FeelValue.From(new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.FromHours(1))).ToString().ShouldBe("@\"2026-01-31T10:00:00+01:00\"");
        FeelValue.From(TimeSpan.FromMinutes(-90)).ToString().ShouldBe("@\"-PT1H30M\"");
    }

    [Fact]
    public void Reading_another_kind_says_what_it_is()
    {
        Should.Throw<InvalidOperationException>(() => FeelValue.From("a").AsNumber()).Message.ShouldBe("Expected Number but the value is String: \"a\"");
        Should.Throw<InvalidOperationException>(() => FeelValue.FromDays(-5).AsDate());
    }

    [Fact]
    public void Numbers_are_equal_by_value_and_other_values_by_structure()
    {
        FeelValue.From(1.0m).ShouldBe(FeelValue.From(1m));
        FeelValue.From(1.0m).GetHashCode().ShouldBe(FeelValue.From(1m).GetHashCode());
        (FeelValue.From("1") == FeelValue.From(1m)).ShouldBeFalse();
        (FeelValue.FromMonths(0) == FeelValue.From(TimeSpan.Zero)).ShouldBeFalse();
        new FeelContext([new("a", FeelValue.True), new("b", FeelValue.Null)])
            .Equals(new FeelContext([new("b", FeelValue.Null), new("a", FeelValue.True)])).ShouldBeTrue();
    }

    [Fact]
    public void Contexts_of_any_size_find_their_entries()
    {
        var context = new FeelContext(Enumerable.Range(0, 50).Select(i => KeyValuePair.Create($"k{i}", FeelValue.From(i))));

        context.TryGet("k49", out var last).ShouldBeTrue();
        last.AsNumber().ShouldBe(49);
        context.TryGet("k50", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => new FeelContext([new("a", FeelValue.Null), new("a", FeelValue.Null)]));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("0.0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("100", "100")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Numbers_print_without_exponent_and_trailing_zeros(string number, string printed)
    {
        FeelValue.From(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToString().ShouldBe(printed);
    }
}
