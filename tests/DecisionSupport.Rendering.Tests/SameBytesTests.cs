using System.Globalization;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Rendering.Tests;

/// <summary>The same snapshot gives the same bytes on any culture, time zone and thread.</summary>
[Collection("changes the time zone of the process")]
public sealed class SameBytesTests
{
    private static readonly Dictionary<string, CaseSnapshot[]> Samples = TestedBooks.All
        .ToDictionary(name => name, name => new SnapshotGenerator(TestedBooks.Named(name).Vocabulary, new DateOnly(2025, 8, 17), 50).Snapshots.Sample(Depth.Of(8, 2)).ToArray());

    private static readonly SharedValue<Dictionary<string, List<string>>> Expected = new(() => In(CultureInfo.InvariantCulture, () => TestedBooks.All.ToDictionary(name => name, name => Tell(TestedBooks.Named(name), Samples[name]))));

    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void On_any_culture(string ruleBookName)
    {
        var (ruleBook, snapshots, expected) = Sample(ruleBookName);

        foreach (var culture in Depth.Of(["tr-TR", "sv-SE", "en-US", "ar-SA", "fa-IR", "th-TH"], 1))
        {
            In(CultureInfo.GetCultureInfo(culture), () => Tell(ruleBook, snapshots)).ShouldBe(expected, culture);
        }
    }

    [Fact]
    public void Rules_load_the_same_on_any_culture()
    {
        var expected = In(CultureInfo.InvariantCulture, Load);

        foreach (var culture in (string[])["sv-SE", "tr-TR", "ar-SA", "th-TH"])
        {
            In(CultureInfo.GetCultureInfo(culture), Load).ShouldBe(expected, culture);
        }

        static List<string> Load() => Tell(GoodRules.With().GetOrThrow(), Sample("small").Snapshots);
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void In_any_time_zone(string ruleBookName)
    {
        var (ruleBook, snapshots, expected) = Sample(ruleBookName);
        var before = Environment.GetEnvironmentVariable("TZ");
        foreach (var zone in (string[])["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Stockholm"])
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Tell(ruleBook, snapshots).ShouldBe(expected, zone);
        }

        Environment.SetEnvironmentVariable("TZ", before);
        TimeZoneInfo.ClearCachedData();
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void On_many_threads_at_once(string ruleBookName)
    {
        var (ruleBook, snapshots, expected) = Sample(ruleBookName);
        var told = new string[snapshots.Length * 4];

        AtOnce.ForEach(told.Length, i => told[i] = Told.All(ruleBook.Evaluate(snapshots[i % snapshots.Length])), threads: 8);

        for (var i = 0; i < told.Length; i++)
        {
            told[i].ShouldBe(expected[i % expected.Count]);
        }
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void When_many_threads_ask_the_same_decision(string ruleBookName)
    {
        var (ruleBook, snapshots, expected) = Sample(ruleBookName);
        foreach (var (snapshot, told) in snapshots.Zip(expected))
        {
            var decision = ruleBook.Evaluate(snapshot);
            var again = new string[8];

            AtOnce.ForEach(again.Length, i => again[i] = Told.All(decision), threads: again.Length);

            again.ShouldEach(t => t == told);
        }
    }

    private static (RuleBook RuleBook, CaseSnapshot[] Snapshots, List<string> Expected) Sample(string ruleBookName) =>
        (TestedBooks.Named(ruleBookName), Samples[ruleBookName], Expected.Value[ruleBookName]);

    private static List<string> Tell(RuleBook ruleBook, CaseSnapshot[] snapshots) => [.. snapshots.Select(s => Told.All(ruleBook.Evaluate(s)))];

    private static T In<T>(CultureInfo culture, Func<T> act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
