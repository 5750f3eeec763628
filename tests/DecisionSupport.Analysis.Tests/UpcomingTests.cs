using System.Globalization;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;
using DecisionSupport.Texts;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>The coming days are those on which an evaluation of every single day answers otherwise than the day before.</summary>
public sealed class UpcomingTests
{
    private const int DaysAhead = 1_000;
    private static readonly int OneCaseIn = Depth.Of(12, 60);

    public static TheoryData<string, int, int> Tries => new() { { "small", 200, 95 }, { "built-in", 20, 60 }, { "built-in", 40, 95 } };

    [Theory]
    [MemberData(nameof(Tries))]
    public void Days_are_those_that_asking_every_day_finds(string ruleBookName, int cases, int percentKnown)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var snapshots = from asOf in Days.Sound
                        from snapshot in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percentKnown).Snapshots
                        select snapshot;

        Always.Holds(snapshots, Depth.Of(cases, cases / 8) * Extent, snapshot => ShouldBeThoseOfEveryDay(ruleBook, snapshot));
    }

    /// <summary>Some of the worked cases, others with another extent: their periods are those of people.</summary>
    [Fact]
    public void Days_of_worked_cases_are_those_that_asking_every_day_finds()
    {
        var ruleBook = BuiltInRules.RuleBook;
        var reader = new CaseFileReader(ruleBook.Vocabulary);
        foreach (var file in Directory.GetFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal).Where((_, i) => i % OneCaseIn < Extent))
        {
            ShouldBeThoseOfEveryDay(ruleBook, reader.Read(File.ReadAllBytes(file), file).Snapshot.Snapshot.ShouldNotBeNull(), Path.GetFileName(file));
        }
    }

    [Fact]
    public void Nothing_is_told_of_the_day_itself_or_before()
    {
        var decision = GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook));
        decision.Upcoming(decision.Snapshot.AsOf).ShouldBeEmpty();
        decision.Upcoming(decision.Snapshot.AsOf.AddDays(-1)).ShouldBeEmpty();
    }

    // UPCOMING_EXTENT=100 tries a hundred times as many cases.
    private static int Extent => int.Parse(Environment.GetEnvironmentVariable("UPCOMING_EXTENT") ?? "1", CultureInfo.InvariantCulture);

    private static void ShouldBeThoseOfEveryDay(RuleBook ruleBook, CaseSnapshot snapshot, string? name = null) =>
        ruleBook.Evaluate(snapshot).Upcoming(snapshot.AsOf.AddDays(DaysAhead)).Select(u => u.Day.Iso()).ShouldBe(EveryDay(ruleBook, snapshot).Select(d => d.Iso()), name);

    private static IEnumerable<DateOnly> EveryDay(RuleBook ruleBook, CaseSnapshot snapshot)
    {
        var before = Answer(ruleBook.Evaluate(snapshot));
        for (var day = snapshot.AsOf.AddDays(1); day <= snapshot.AsOf.AddDays(DaysAhead); day = day.AddDays(1))
        {
            var answer = Answer(ruleBook.Evaluate(snapshot.At(day)));
            if (answer != before)
            {
                yield return day;
                before = answer;
            }
        }
    }

    private static string Answer(Decision decision) => string.Join('\n', decision.Recommendations.Select(r => string.Join(' ',
        [
            r.Version.RuleSet, r.Outcome.Id, r.Level?.Id ?? "-",
            .. r.Findings.OrderBy(f => f.Criterion.Id, StringComparer.Ordinal).Select(f => $"{f.Criterion.Id}={f.Status}"),
            .. r.NextSteps.Select(s => s.Id).Order(StringComparer.Ordinal),
            "!", .. r.Notices.Select(n => n.Id).Order(StringComparer.Ordinal),
        ])));
}
