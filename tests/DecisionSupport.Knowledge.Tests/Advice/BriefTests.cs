using DecisionSupport.TestKit;
using DecisionSupport.Testing;

namespace DecisionSupport.Knowledge.Tests.Advice;

/// <summary>The short answer is short, whatever the case is.</summary>
public sealed class BriefTests
{
    private const int Seed = 20261128;
    private const int MostLinesOfOne = 30;
    private const int MostLinesOfAll = 45;

    // One A4 in the size that papers have.
    private const int MostLinesOfPage = 52;

    private static readonly DateOnly[] Days = [new(2012, 3, 1), new(2017, 6, 15), new(2019, 1, 10), new(2026, 11, 28)];

    private static readonly (Audience, Language)[] Readers = [(Audience.Officer, Language.Swedish), (Audience.Officer, Language.English), (Audience.Client, Language.Swedish), (Audience.Client, Language.English)];

    private static IEnumerable<CaseSnapshot> Snapshots => Days.SelectMany(day => new SnapshotGenerator(BuiltInRules.RuleBook, Seed).Realistic(day).Take(Depth.Of(15, 2)));

    [Fact]
    public void The_short_answer_of_all_rule_sets_and_of_one_keeps_its_length() => Faults.ShouldBeNone(Snapshots.SelectMany(snapshot =>
    {
        var all = BuiltInRules.RuleBook.Evaluate(snapshot);
        var ones = all.Recommendations.Select(r => BuiltInRules.RuleBook.Evaluate(snapshot, r.Version.RuleSet));
        return TooLong(all, "all rule sets", MostLinesOfAll).Concat(ones.SelectMany(one => TooLong(one, one.Recommendations[0].Version.RuleSet, MostLinesOfOne)));
    }).Distinct());

    private static IEnumerable<string> TooLong(Decision decision, string what, int most) =>
        from reader in Readers
        let lines = Lines(decision, reader.Item1, reader.Item2).Count
        let limit = reader.Item1 == Audience.Client ? MostLinesOfPage : most
        where lines > limit
        select $"{what} on {decision.Snapshot.AsOf:O}: {lines} lines to {reader}, at most {limit}";

    private static List<string> Lines(Decision decision, Audience audience, Language language) =>
        [.. DecisionBrief.Text(decision, audience, language, more: new WaysToMore(paper => $"--paper {paper}", guide => $"guide {guide}", "--detail")).TrimEnd('\n').Split('\n')];
}
