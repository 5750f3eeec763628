using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;

namespace DecisionSupport.Workshop.Tests.Stories;

/// <summary>What the answers of all stories say: only what carries them, nothing crossed out that is no problem, causes that are causes.</summary>
public sealed class AnswersOfStoriesTests
{
    private static readonly ScenarioLibrary Library = ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook);

    private static readonly SharedValue<IReadOnlyList<(Scenario Scenario, StoryMoment Moment)>> AllMoments = new(() =>
        Depth.Of([.. Library.Scenarios.SelectMany(s => Enumerable.Range(0, s.Steps.Length).Select(i => (s, i)))], 8).Select(m => (m.s, StoryMoment.Of(BuiltInRules.RuleBook, m.s, m.i))).ToList());

    private static IEnumerable<(Scenario Scenario, StoryMoment Moment)> Moments => AllMoments.Value;

    [Fact]
    public void At_most_three_reasons_and_each_carries_the_answer()
    {
        foreach (var (scenario, moment) in Moments)
        {
            var answer = ShortAnswer.Of(moment.Asked.Now, Audience.Officer, Language.Swedish);

            answer.Reasons.Length.ShouldBeInRange(1, 3, Place(scenario, moment));
            answer.Reasons.Select(r => r.Finding.Criterion.Id).ShouldBeSubsetOf(moment.Asked.Now.CarryingFindings().Select(f => f.Criterion.Id));
            (answer.Step is null).ShouldBe(moment.Decision.Plan.Steps.IsEmpty, Place(scenario, moment));
        }
    }

    [Fact]
    public void What_only_chooses_a_way_is_never_crossed_out() => Moments
        .SelectMany(m => ShortAnswer.Of(m.Moment.Asked.Now, Audience.Officer, Language.Swedish).Reasons.Select(r => (Place(m.Scenario, m.Moment), r.Finding)))
        .Where(r => r.Finding is { Status: FindingStatus.NotMet, Criterion.ChoosesWay: true } && DecisionSupport.Workshop.Pages.FindingMarks.Of(r.Finding).Mark == "✗").ShouldBeEmpty();

    [Theory]
    [InlineData("abbas", 6)]
    [InlineData("lisa", 3)]
    public void Rules_that_made_no_difference_are_not_named_as_the_cause(string story, int step) =>
        StoryMoment.Of(BuiltInRules.RuleBook, Library.Find(story)!, step - 1).Asked.ByVersion.ShouldBeNull();

    [Fact]
    public void Of_all_versions_on_the_way_the_one_that_made_the_difference_is_named()
    {
        var asked = StoryMoment.Of(BuiltInRules.RuleBook, Library.Find("abbas")!, 4).Asked;

        asked.ByVersion!.From.Year.ShouldBe(2017);
        asked.Now.Version.From.ShouldBeGreaterThan(asked.ByVersion.From);
    }

    private static string Place(Scenario scenario, StoryMoment moment) => $"{scenario.Id} {moment.Index + 1}";
}
