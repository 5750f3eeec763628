using DecisionSupport.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Another answer gives the decision that asking anew gives, and tells what is different about it.</summary>
public sealed class WhatIfTests
{
    private static Gen<CaseSnapshot> Snapshots => new SnapshotGenerator(Knowledge.BuiltInRules.RuleBook.Vocabulary, Ask.Day, 60).Snapshots;

    [Fact]
    public void It_is_the_decision_about_the_changed_case() => Always.Holds(
        from first in Snapshots
        from second in Snapshots
        select (first, second),
        pair => SnapshotText.Yaml(pair.first),
        60,
        pair =>
        {
            var ruleBook = Knowledge.BuiltInRules.RuleBook;
            foreach (var fact in pair.second.KnownFacts.Take(10))
            {
                var before = ruleBook.Evaluate(pair.first);
                var whatIf = before.WhatIf(fact.Id, pair.second[fact.Id]);
                var anew = ruleBook.Evaluate(pair.first.With(fact.Id, pair.second[fact.Id]));

                whatIf.Before.ShouldBeSameAs(before);
                whatIf.After.Recommendations.Select(Told).ShouldBe(anew.Recommendations.Select(Told));
                whatIf.Changes.Select(c => c.After).ShouldBe(whatIf.After.Recommendations.Where((r, i) => Told(r) != Told(before.Recommendations[i])));
                whatIf.Changes.ShouldEach(c => c.ChangesOutcome == (c.Before.Outcome != c.After.Outcome || c.Before.Level != c.After.Level));
            }
        });

    [Fact]
    public void The_rule_sets_asked_stay_the_same()
    {
        var ruleBook = Knowledge.BuiltInRules.RuleBook;
        var before = ruleBook.Evaluate(new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build(), "loh");

        var whatIf = before.WhatIf("loh.exists", FeelValue.False);

        whatIf.After.Recommendations.ShouldHaveSingleItem().Outcome.Id.ShouldBe("missing");
        var change = whatIf.Changes.ShouldHaveSingleItem();
        change.Findings.Select(f => (f.Criterion.Id, f.Before, f.After)).ShouldContain(("exists", FindingStatus.Unknown, FindingStatus.NotMet));
    }

    [Fact]
    public void A_value_that_cannot_be_is_refused() =>
        Should.Throw<ArgumentException>(() => Knowledge.BuiltInRules.RuleBook.Evaluate(new CaseSnapshotBuilder(Knowledge.BuiltInRules.RuleBook.Vocabulary, Ask.Day).Build()).WhatIf("loh.exists", FeelValue.From("maybe")))
            .Message.ShouldStartWith("loh.exists: the value must be true or false");

    private static string Told(Recommendation r) => $"{r.Version.RuleSet} {r.Outcome} {r.Level?.Id} {string.Join(' ', r.Findings.Select(f => $"{f.Criterion.Id}={f.Status}"))}";
}
