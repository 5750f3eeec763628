namespace DecisionSupport.Authoring.Tests.Differences;

/// <summary>Whom the law changed with the year 2023, and nobody else.</summary>
public sealed class YearOf2023
{
    private static readonly Lazy<RuleBookDifference> Made =
        new(() => RuleBookDiff.BetweenDays(BuiltInRules.RuleBook, new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 1), [], withSolver: Prover.IsAvailable));

    /// <summary>The difference, made once; where the solver is installed, with what it adds.</summary>
    internal static RuleBookDifference Difference => Made.Value;

    [Theory]
    [InlineData("sjukersattning", ComparisonKind.Different)]
    [InlineData("sgi", ComparisonKind.Different)]
    [InlineData("aktivitetsersattning", ComparisonKind.Same)]
    [InlineData("loh", ComparisonKind.Same)]
    [InlineData("samordning", ComparisonKind.Same)]
    [InlineData("samverkan", ComparisonKind.Same)]
    public void Two_rule_sets_are_touched(string ruleSet, ComparisonKind kind) => Difference.RuleSets.Single(r => r.RuleSet == ruleSet).Kind.ShouldBe(kind);

    [Fact]
    public void Sjukersattning_changes_for_those_of_65_and_for_those_who_come_under_the_rules_for_older_a_year_later() => Regions("sjukersattning").ShouldBe(
    [
        "2023-01-01 age: person.birthDate: 1958-01-01 to 1958-01-31 (64 years 11 months to 65 years)",
        "2023-01-01 reduction: person.birthDate: 1963-02-01 to 1963-02-28 (59 years 10 months to 59 years 11 months)",
        "2025-06-30 age: person.birthDate: 1959-07-01 to 1960-06-30 (65 years to 65 years 11 months)",
        "2025-06-30 reduction: person.birthDate: 1964-08-01 to 1965-07-31 (59 years 11 months to 60 years 10 months)",
    ]);

    // A job-seeker is protected to 66 from 2023 whenever she was born, so that those of 65 are touched as well. Pay in a new business may lie between the two least incomes instead of the income, whatever the income is.
    [Fact]
    public void Protection_of_an_SGI_changes_at_65_and_the_least_income_with_the_price_base_amount() => Regions("sgi").ShouldBe(
    [
        "2023-01-01 unbroken: person.birthDate: 1957-02-01 to 1958-01-31 (64 years 11 months to 65 years 11 months)",
        "2023-01-01 income: work.annualIncome: below 11592 or 11592 or more and below 12600 or unknown",
        "2023-12-31 unbroken: person.birthDate: 1957-02-01 to 1958-12-31 (65 years to 66 years 10 months)",
        "2023-12-31 income: work.annualIncome: below 11592 or 11592 or more and below 12600 or unknown",
        "2023-01-02 unbroken: person.birthDate: 1957-02-01 to 1958-01-31 (64 years 11 months to 65 years 11 months)",
        "2023-01-02 income: work.annualIncome: below 11592 or 11592 or more and below 12600 or unknown",
    ]);

    [Fact]
    public void Every_change_has_a_case_of_which_the_new_rules_say_so()
    {
        foreach (var (ruleSet, change) in Difference.RuleSets.SelectMany(r => r.Regions.SelectMany(x => x.Changes).Select(c => (r.RuleSet, c))))
        {
            var witness = change.Witness.ShouldNotBeNull($"{ruleSet}: {change.Old} → {change.New}");
            var recommendation = BuiltInRules.RuleBook.Evaluate(witness.ToSnapshot(BuiltInRules.RuleBook.Vocabulary), ruleSet)[ruleSet];
            new OutcomeLabel(recommendation.Outcome.Id, recommendation.Level?.Id).ShouldBe(change.New);
        }
    }

    [Fact]
    public void What_is_said_in_other_words_is_told() => Difference.Words.Select(w => (w.Where, w.What, w.Old, w.New))
        .ShouldContain(("parameters", "parameter sjukersattning.upperAge: value", "65", "66"));

    private static IEnumerable<string> Regions(string ruleSet) => Difference.RuleSets.Single(r => r.RuleSet == ruleSet).Regions
        .Select(r => $"{r.AsOf:yyyy-MM-dd} {string.Join(", ", r.Because)}: {string.Join("; ", r.Where)}");
}
