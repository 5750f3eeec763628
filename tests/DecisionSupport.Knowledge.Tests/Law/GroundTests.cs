namespace DecisionSupport.Knowledge.Tests.Law;

/// <summary>Nothing stands without ground: sources, guidance, and the day somebody looked.</summary>
public sealed class GroundTests
{
    /// <summary>The day the text of the Social Insurance Code that the rules were written from was published.</summary>
    private static readonly DateOnly TextRead = new(2025, 12, 22);

    private static readonly string[] GroundsForCriteria = ["statute", "ordinance", "case", "form", "own"];

    [Fact]
    public void Every_source_was_checked_since_the_law_was_read() => Faults.ShouldBeNone(
        BuiltInRules.RuleBook.Sources.Values.Where(s => s.Checked < TextRead).Select(s => $"{s.Place}: {s.Id} was checked {s.Checked:yyyy-MM-dd}"));

    [Fact]
    public void Every_parameter_value_was_checked_since_the_law_was_read() => Faults.ShouldBeNone(
        from parameter in BuiltInRules.RuleBook.Parameters.Values
        from value in parameter.Values
        where value.Checked < TextRead
        select $"{value.Place}: {parameter.Id} from {value.From:yyyy-MM-dd} was checked {value.Checked:yyyy-MM-dd}");

    [Fact]
    public void Every_judgement_has_guidance_and_sources() => Faults.ShouldBeNone(
        BuiltInRules.RuleBook.Vocabulary.Facts.Where(f => f.IsJudgement && (f.Guidance is null || f.Sources.IsEmpty))
            .Select(f => $"{f.Place}: the judgement {f.Id} has no guidance or no sources"));

    [Fact]
    public void Some_facts_are_judgements() => BuiltInRules.RuleBook.Vocabulary.Facts.Count(f => f.IsJudgement).ShouldBeGreaterThan(5);

    [Fact]
    public void Every_criterion_rests_on_law_case_form_or_an_own_proposal() => Faults.ShouldBeNone(
        from version in BuiltInRules.RuleBook.RuleSets.SelectMany(r => r.Versions)
        from criterion in version.Criteria
        where !criterion.Sources.Any(s => GroundsForCriteria.Contains(BuiltInRules.RuleBook.Sources[s].Kind))
        select $"{criterion.Place}: {version.RuleSet} {version.From:yyyy-MM-dd} {criterion.Id} rests on [{string.Join(", ", criterion.Sources)}] only");
}
