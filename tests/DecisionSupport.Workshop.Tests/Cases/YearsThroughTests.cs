using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Cases;
using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Workshop.Tests.Cases;

/// <summary>One case through the years.</summary>
public sealed class YearsThroughTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly CaseSnapshot Snapshot = ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook).Find("abbas")!.Steps[^1].Snapshot;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_day_has_its_answer_and_the_day_of_the_case_has_the_cases_own(bool movesDates)
    {
        var years = YearsThrough.Of(BuiltInRules.RuleBook, Snapshot, movesDates, Today);
        var decision = BuiltInRules.RuleBook.Evaluate(Snapshot);

        foreach (var row in years.Rows)
        {
            row.Spells[0].From.ShouldBe(years.From);
            row.Spells[^1].To.ShouldBe(years.To);
            row.Spells.Zip(row.Spells.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From && pair.First.Outcome != pair.Second.Outcome);
            row.Spells.Single(s => s.From <= Snapshot.AsOf && Snapshot.AsOf < s.To).Outcome!.Id.ShouldBe(decision[row.RuleSet.Id].Outcome.Id, row.RuleSet.Id);
        }
    }

    [Fact]
    public void A_person_of_the_same_age_is_told_apart_from_the_same_person()
    {
        Outcomes(movesDates: true, "aktivitetsersattning").ShouldBe(["not-eligible"]);
        Outcomes(movesDates: false, "aktivitetsersattning").Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void What_was_not_yet_is_not_carried_back()
    {
        var worked = SnapshotOf("""
            snapshot: 1
            asOf: 2026-11-20
            person: { birthDate: 1985-04-12, insured: true }
            work: { situation: unemployed, lastWorkDate: 2022-05-31, earlierSgi: true, annualIncome: 0, expectedMonths: 0, recurringYearly: false }
            protection: { periods: [{ ground: job-seeking, from: 2022-06-01 }] }
            """);

        var spells = YearsThrough.Of(BuiltInRules.RuleBook, worked, movesDates: false, Today).Rows.Single(r => r.RuleSet.Id == "sgi").Spells;

        spells.Where(s => s.From < new DateOnly(2022, 5, 31)).ShouldAllBe(s => s.Outcome == null || !s.Outcome.IsGoal, "nobody knew in 2011 what happened in 2022");
        spells[^1].Outcome!.Id.ShouldBe("protected-sgi");
        spells[^1].Look.ShouldBe(SpellLook.Yes);
        spells[0].Look.ShouldBe(SpellLook.Maybe);
    }

    [Theory]
    [InlineData("aktivitetsersattning", "not-eligible", SpellLook.No)]
    [InlineData("sjukersattning", "complement-evidence", SpellLook.Maybe)]
    [InlineData("loh", "missing", SpellLook.Maybe)]
    [InlineData("samverkan", "consultation-team", SpellLook.Yes)]
    public void A_no_is_drawn_otherwise_than_what_is_not_known_yet_also_where_nothing_is_hoped_for(string ruleSet, string outcome, SpellLook look)
    {
        var asked = SnapshotOf("""
            snapshot: 1
            asOf: 2026-11-20
            person: { birthDate: 1985-04-12 }
            needs: { advice: true }
            loh: { exists: false }
            """);

        var last = YearsThrough.Of(BuiltInRules.RuleBook, asked, movesDates: false, Today).Rows.Single(r => r.RuleSet.Id == ruleSet).Spells[^1];

        last.Outcome!.Id.ShouldBe(outcome);
        last.Look.ShouldBe(look);
    }

    [Fact]
    public void The_same_rules_beside_themselves_say_the_same() =>
        OtherRules.Of(BuiltInRules.RuleBook, BuiltInRules.RuleBook, Snapshot)!.Rows.ShouldAllBe(row => !row.IsOther);

    private static CaseSnapshot SnapshotOf(string yaml) => new SnapshotReader(BuiltInRules.RuleBook.Vocabulary).Read(System.Text.Encoding.UTF8.GetBytes(yaml), "test.yaml").Snapshot!;

    private static string[] Outcomes(bool movesDates, string ruleSet) =>
        [.. YearsThrough.Of(BuiltInRules.RuleBook, Snapshot, movesDates, Today).Rows.Single(r => r.RuleSet.Id == ruleSet).Spells.Select(s => s.Outcome!.Id)];
}
