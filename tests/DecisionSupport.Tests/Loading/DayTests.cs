using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>What holds on which day: both ends of a period belong to it.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("2010-12-31", null)]
    [InlineData("2011-01-01", "2011-01-01")]
    [InlineData("2016-12-31", "2011-01-01")]
    [InlineData("2017-01-01", "2017-01-01")]
    [InlineData("9999-12-31", "2017-01-01")]
    public void A_version_is_in_force_from_its_first_day_to_its_last(string day, string? version)
    {
        var asOf = DateOnly.Parse(day);
        var decision = GoodRules.RuleBook.Evaluate(new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, asOf).Build());

        decision.Find("aid")?.Version.From.ShouldBe(DateOnly.Parse(version!));
        (decision.Find("aid") is null).ShouldBe(version is null);
        GoodRules.RuleBook.RuleSets.Single(r => r.Id == "aid").On(asOf)?.From.ShouldBe(DateOnly.Parse(version!));
    }

    [Theory]
    [InlineData("2010-12-31", null)]
    [InlineData("2011-01-01", "50")]
    [InlineData("2016-12-31", "50")]
    [InlineData("2017-01-01", "25")]
    [InlineData("9999-12-31", "25")]
    public void A_parameter_has_its_value_from_its_first_day_to_its_last(string day, string? value)
    {
        var asOf = DateOnly.Parse(day);
        var table = GoodRules.RuleBook.Compiled.Parameters;

        GoodRules.RuleBook.Parameters["leastPercent"].On(asOf)?.Text.ShouldBe(value);
        table.On(asOf)[0].ShouldBe(value is null ? FeelValue.Null : FeelValue.From(decimal.Parse(value)));
    }

    [Theory]
    [InlineData("2016-12-31", 49, FindingStatus.NotMet)]
    [InlineData("2016-12-31", 50, FindingStatus.Met)]
    [InlineData("2017-01-01", 24, FindingStatus.NotMet)]
    [InlineData("2017-01-01", 25, FindingStatus.Met)]
    public void Parameter_on_asks_about_another_day_than_asof(string day, int percent, FindingStatus expected) =>
        Ask.StatusOf($"work.reductionPercent >= parameter on(\"leastPercent\", @\"{day}\")", ("work.reductionPercent", FeelValue.From((decimal)percent))).ShouldBe(expected);

    [Theory]
    [InlineData("asOf - @\"P100Y\"")]
    [InlineData("@\"2011-01-01\" + @\"P9000Y\"")]
    public void Parameter_on_a_day_without_a_value_decides_nothing(string day) =>
        Ask.StatusOf($"work.reductionPercent >= parameter on(\"leastPercent\", {day})", ("work.reductionPercent", FeelValue.From(50m))).ShouldBe(FindingStatus.Unknown);
}
