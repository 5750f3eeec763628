using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Learning more may decide what was open; it never changes what was decided.</summary>
public sealed class UnknownNeverDecidesTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void A_fact_more_never_changes_a_decided_criterion(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var pairs = from asOf in Days.Sound
                    from more in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percentKnown: 85).Snapshots
                    from kept in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))), ruleBook.Vocabulary.Facts.Length)
                    select (Less: Forget(more, kept), More: more);

        Always.Holds(pairs, Describe, 400, pair =>
        {
            var after = ruleBook.Evaluate(pair.More);
            foreach (var before in ruleBook.Evaluate(pair.Less).Recommendations)
            {
                foreach (var criterion in before.Version.Criteria.Where(c => before.StatusOf(c.Id) != FindingStatus.Unknown))
                {
                    after[before.Version.RuleSet].StatusOf(criterion.Id).ShouldBe(before.StatusOf(criterion.Id), $"{before.Version.RuleSet}.{criterion.Id}");
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void What_comes_out_when_all_is_known_was_told_as_possible_before(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        var pairs = from asOf in Days.Sound
                    from all in new SnapshotGenerator(ruleBook.Vocabulary, asOf, percentKnown: 100).Snapshots
                    from kept in Gen.ArrayOf(Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false))), ruleBook.Vocabulary.Facts.Length)
                    select (Less: Forget(all, kept), More: all);

        Always.Holds(pairs, Describe, 60, pair =>
        {
            var after = ruleBook.Evaluate(pair.More);
            foreach (var before in ruleBook.Evaluate(pair.Less).Recommendations)
            {
                var told = before.PossibleOutcomes().Add(before.Outcome).Select(o => o.Id);
                told.ShouldContain(after[before.Version.RuleSet].Outcome.Id, before.Version.RuleSet);
            }
        });
    }

    [Fact]
    public void A_value_of_law_that_is_not_decided_may_stay_so()
    {
        var ruleBook = TestedBooks.Named("built-in");
        var snapshot = new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2027, 1, 1))
            .Set("work.earlierSgi", false).Set("work.expectedMonths", 24).Set("work.annualIncome", 30_000)
            .Set("person.insured", true).Set("work.insuredAbroad", false).Set("benefit.livrantaGranted", false).Set("benefit.occupationalPension", false)
            .Set("benefit.steplessWork", false).Build();

        var sgi = ruleBook.Evaluate(snapshot)["sgi"];

        sgi.PossibleOutcomes().Append(sgi.Outcome).Select(o => o.Id).ShouldContain("undetermined");
        ruleBook.Evaluate(snapshot.With("work.inSweden", FeelValue.True))["sgi"].Outcome.Id.ShouldBe("undetermined", "with the last answer");
    }

    private static string Describe((CaseSnapshot Less, CaseSnapshot More) pair) => $"{SnapshotText.Yaml(pair.Less)}and with more known:\n{SnapshotText.Yaml(pair.More)}";

    private static CaseSnapshot Forget(CaseSnapshot snapshot, bool[] kept) =>
        new(snapshot.Vocabulary, snapshot.AsOf, null, [.. snapshot.Values.Select((value, slot) => kept[slot] ? value : FeelValue.Null)]);
}
