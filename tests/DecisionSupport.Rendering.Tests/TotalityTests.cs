using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Rendering.Tests;

/// <summary>Every valid snapshot gets an answer; none throws.</summary>
public sealed class TotalityTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Every_snapshot_gets_a_whole_decision_of_every_rule_set_in_force(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var snapshots = from asOf in Days.Sound
                        from percent in Gen.Elements(5, 50, 95)
                        from snapshot in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percent).Snapshots
                        select snapshot;

        Always.Holds(snapshots, Depth.Of(120, 6), snapshot =>
        {
            var decision = ruleBook.Evaluate(snapshot);

            decision.NotEvaluated.Select(n => n.Reason).ShouldBeEmpty();
            decision.Recommendations.Length.ShouldBe(ruleBook.RuleSets.Length);
            Told.All(decision).ShouldNotBeEmpty();
        });
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Before_the_first_version_nothing_is_evaluated(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        foreach (var asOf in (DateOnly[])[DateOnly.MinValue, new(1900, 2, 28), new(2010, 12, 31)])
        {
            var decision = ruleBook.Evaluate(new CaseSnapshotBuilder(ruleBook.Vocabulary, asOf).Build());

            decision.Recommendations.ShouldBeEmpty();
            decision.NotEvaluated.Select(n => n.Code).Distinct().ShouldBe(["DS0607"]);
        }
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void The_last_day_of_the_calendar_throws_nothing(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var snapshots = new SnapshotGenerator(ruleBook.Vocabulary, DateOnly.MaxValue).Snapshots;

        Always.Holds(snapshots, 5, snapshot => Told.All(ruleBook.Evaluate(snapshot)).ShouldNotBeEmpty());
    }
}
