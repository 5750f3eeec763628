using System.Text;
using DecisionSupport.Authoring.BorderCases;
using DecisionSupport.Authoring.Coverage;
using DecisionSupport.Authoring.Tests.Support;
using DecisionSupport.Compilation;

namespace DecisionSupport.Authoring.Tests.BorderCases;

/// <summary>Border cases stand on every bound, on both sides, and can be read as the case files they are.</summary>
public sealed class BorderCaseTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    public static TheoryData<string> RuleSets => [.. BuiltIn.Rules.RuleSets.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_comparison_of_one_fact_is_seen_from_both_sides_and_unknown(string ruleSet)
    {
        var day = BuiltIn.Rules.RuleSets.Single(r => r.Id == ruleSet).Versions[^1].From;
        var decisions = BorderCasePlan.Of(BuiltIn.Rules, ruleSet, day).Select(c => BuiltIn.Rules.Evaluate(c.Snapshot, ruleSet)[ruleSet]).ToList();
        var ofOneFact = FormulaLeaves.Of(decisions[0].Compiled).Where(l => l.Facts.Length == 1).Select(l => l.OneLine).ToHashSet();
        var shown = decisions.SelectMany(CaseHits.Of).ToHashSet();
        var possible = VersionGoals.Of(BuiltIn.Rules, decisions[0].Compiled).Where(g => g.Kind == GoalKind.Comparison && ofOneFact.Contains(g.Name));

        possible.Where(goal => !shown.Contains(goal)).Select(g => $"{g.Name} is {g.Side}").ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_are_neighbours()
    {
        var cases = BorderCasePlan.Of(BuiltIn.Rules, "sjukersattning", Day);

        Numbers(cases, "workCapacity.reductionPercent").ShouldBe([24, 25, 49, 50, 74, 75, 99, 100], ignoreOrder: true);
        var births = cases.Select(c => c.Snapshot["person.birthDate"]).Where(v => !v.IsNull).Select(v => v.AsDate()).Distinct().Order().ToList();
        births.ShouldContain(new DateOnly(2006, 12, 31));
        births.ShouldContain(new DateOnly(2007, 1, 1));
        births.Chunk(2).ShouldAllBe(pair => pair[0].AddDays(1) == pair[1]);
    }

    [Fact]
    public void There_are_as_many_cases_as_the_fact_with_most_bounds_has_sides()
    {
        var cases = BorderCasePlan.Of(BuiltIn.Rules, "sjukersattning", Day);

        // A fact that says something of others is moved alone.
        var together = cases.Where(c => c.Varied is not [var only] || BuiltIn.Rules.Vocabulary.Implications.All(i => i.Premise.Id != only)).ToList();
        together.Count.ShouldBe(cases.Select(c => c.Snapshot["person.birthDate"]).Distinct().Count());
        (cases.Length - together.Count).ShouldBe(2, "a certificate that there is not, and one of which it is not known");
        cases.SelectMany(c => c.Varied.Select(fact => (fact, c.Snapshot[fact]))).GroupBy(p => p).ShouldAllBe(g => g.Count() == 1);
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Change_of_versions_is_seen_the_day_before_and_the_day_itself(string ruleSet)
    {
        var set = BuiltIn.Rules.RuleSets.Single(r => r.Id == ruleSet);
        var cases = VersionChangePlan.Of(BuiltIn.Rules, set);

        cases.Select(c => c.Snapshot.AsOf).ShouldBe(set.Versions.Skip(1).SelectMany(v => new[] { v.From.AddDays(-1), v.From }));
        cases.Chunk(2).ShouldAllBe(pair => pair[0].Snapshot.KnownFacts.All(f => pair[0].Snapshot[f.Id] == pair[1].Snapshot[f.Id]));
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void File_reads_back_as_the_case_and_expects_nothing_yet(string ruleSet)
    {
        foreach (var border in BorderCasePlan.Of(BuiltIn.Rules, ruleSet, Day))
        {
            var text = BorderCaseFile.Write(border, BuiltIn.Rules.Evaluate(border.Snapshot, ruleSet));
            var read = new CaseFileReader(BuiltIn.Rules.Vocabulary).Read(Encoding.UTF8.GetBytes(text), border.Id);

            read.Snapshot.Diagnostics.ShouldBeEmpty();
            read.Expected.ShouldBeEmpty();
            BuiltIn.Rules.Vocabulary.Facts.Where(f => read.Snapshot.Snapshot![f.Id] != border.Snapshot[f.Id]).Select(f => f.Id).ShouldBeEmpty();
        }
    }

    private static IEnumerable<decimal> Numbers(IEnumerable<BorderCase> cases, string fact) =>
        cases.Select(c => c.Snapshot[fact]).Where(v => !v.IsNull).Select(v => v.AsNumber()).Distinct();
}
