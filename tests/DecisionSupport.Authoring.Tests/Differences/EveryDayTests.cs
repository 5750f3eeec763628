using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Differences;

/// <summary>What the solver adds to a difference: all the days between those that are looked at.</summary>
public sealed class EveryDayTests
{
    [Z3Fact]
    public void The_year_2023_is_told_whole()
    {
        var proof = Of(YearOf2023.Difference, "sjukersattning").EveryDay.ShouldNotBeNull();
        proof.Verdict.ShouldBe(Verdict.Proved);
        (proof.From, proof.To).ShouldBe((new DateOnly(2023, 1, 1), new DateOnly(2025, 6, 30)));
        proof.OnlyWhere.ShouldBe(
        [
            "age is seen differently; person.birthDate: 64 years 11 months to 65 years 11 months before the day looked at",
            "reduction or apply: level or complement-evidence: condition is seen differently; person.birthDate: 59 years 10 months to 60 years 10 months before the day looked at",
        ]);
    }

    [Z3Fact]
    public void What_the_solver_cannot_look_into_is_not_said_to_be_proved() =>
        Of(YearOf2023.Difference, "sgi").EveryDay!.Verdict.ShouldBe(Verdict.NotProved);

    [Z3Fact]
    public void Other_words_for_the_same_are_the_same_on_every_day()
    {
        var same = Compared("test: not(workCapacity.nonMedicalGrounds)", "test: if workCapacity.nonMedicalGrounds then false else true").First(r => r.Kind == ComparisonKind.ProvedEqual);
        same.EveryDay.ShouldNotBeNull().Verdict.ShouldBe(Verdict.Proved);
        same.EveryDay!.OnlyWhere.ShouldBeEmpty();
    }

    // Two days in the third year of a version, named by their parts so that no date stands in the rules.
    private const string TwoDays = "test: person.insured and not(asOf.year = 2019 and asOf.month = 5 and asOf.day >= 14 and asOf.day <= 15)";

    [Z3Fact]
    public void Days_that_nobody_looks_at_are_found_by_the_solver()
    {
        var changed = Compared("test: person.insured", TwoDays).Single(r => r.Kind == ComparisonKind.Different);
        changed.Regions.Select(r => r.AsOf).ShouldAllBe(day => day.Year == 2019 && day.Month == 5 && (day.Day == 14 || day.Day == 15));
        changed.EveryDay.ShouldNotBeNull().Verdict.ShouldBe(Verdict.Proved);
    }

    [Fact]
    public void Days_that_the_rules_name_are_looked_at() =>
        Compared("test: person.insured", """test: person.insured and not(asOf = @"2019-05-14")""", withSolver: false)
            .Single(r => r.Kind == ComparisonKind.Different).Regions.Select(r => r.AsOf).Distinct().ShouldBe([new DateOnly(2019, 5, 14)]);

    private static IEnumerable<RuleSetDifference> Compared(string was, string @is, bool withSolver = true)
    {
        var book = Edited.Book(Edited.Replace("sjukersattning/2011-01-01.yaml", was + "\n", @is + "\n"));
        return RuleBookDiff.Between(BuiltInRules.RuleBook, book, "old", "new", [], withSolver).RuleSets.Where(r => r.RuleSet == "sjukersattning");
    }

    private static RuleSetDifference Of(RuleBookDifference difference, string ruleSet) => difference.RuleSets.Single(r => r.RuleSet == ruleSet);
}
