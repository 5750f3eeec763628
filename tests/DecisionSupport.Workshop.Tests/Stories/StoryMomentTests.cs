using DecisionSupport.Feel;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;

namespace DecisionSupport.Workshop.Tests.Stories;

/// <summary>What is told of a step beside the answer.</summary>
public sealed class StoryMomentTests
{
    private static readonly ScenarioLibrary Library = ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook);

    [Fact]
    public void Days_are_waiting_serial_or_parallel_and_all_of_them_are_counted()
    {
        foreach (var scenario in Library.Scenarios)
        {
            foreach (var index in Enumerable.Range(0, scenario.Steps.Length))
            {
                var time = StoryMoment.Of(BuiltInRules.RuleBook, scenario, index).Time;

                time.Days.ShouldBe(time.To.DayNumber - time.From.DayNumber, scenario.Id);
                time.Holders.Zip(time.Holders.Skip(1)).ShouldEach(pair => pair.First.To == pair.Second.From && pair.First.Holder != pair.Second.Holder);
                time.Measures.ShouldEach(m => m.To <= time.To);
            }
        }
    }

    [Fact]
    public void Abbas_waits_longer_than_anything_is_done()
    {
        var time = StoryMoment.Of(BuiltInRules.RuleBook, Library.Find("abbas")!, 7).Time;

        time.WaitingDays.ShouldBeGreaterThan(2 * (time.SerialDays + time.ParallelDays));
    }

    [Theory]
    [InlineData(new[] { "a", "b" }, new[] { "b", "a" }, false)]
    [InlineData(new[] { "a" }, new[] { "a", "b" }, true)]
    [InlineData(new[] { "a", "b" }, new[] { "a", "c" }, true)]
    [InlineData(new string[0], null, true)]
    public void A_list_in_another_order_is_no_change(string[] before, string[]? now, bool isChange) =>
        FactChange.IsChange(Words(before), Words(now)).ShouldBe(isChange);

    [Fact]
    public void What_changed_is_the_difference_between_two_steps()
    {
        var story = StoryMoment.Of(BuiltInRules.RuleBook, Library.Find("abbas")!, 3);

        story.Facts.Select(f => f.Fact.Id).ShouldContain("loh.activityLimitations");
        story.Asked.IsOtherOutcome.ShouldBeTrue();
        story.Asked.Criteria.ShouldNotBeEmpty();
        StoryMoment.Of(BuiltInRules.RuleBook, Library.Find("abbas")!, 0).Changes.ShouldAllBe(c => !c.IsOtherOutcome && c.Criteria.IsEmpty);
    }

    private static FeelValue Words(string[]? words) => words is null ? FeelValue.Null : FeelValue.From(new FeelList(words.Select(w => FeelValue.From(w))));
}
