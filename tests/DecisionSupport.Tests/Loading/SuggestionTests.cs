using DecisionSupport.Diagnostics;

namespace DecisionSupport.Tests.Loading;

/// <summary>A suggestion is for a slip of the pen; a wild guess would only mislead.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Known = ["from", "to", "officer", "client", "person.birthDate", "workCapacity.reductionPercent", "sv", "en"];

    [Theory]
    [InlineData("fron", "from")]
    [InlineData("form", "from")]
    [InlineData("From", "from")]
    [InlineData("oficer", "officer")]
    [InlineData("clinet", "client")]
    [InlineData("person.birthdate", "person.birthDate")]
    [InlineData("workcapacity.reductionPercnt", "workCapacity.reductionPercent")]
    [InlineData("too", "to")]
    [InlineData("s", "sv")]
    [InlineData("fi", null)]
    [InlineData("on", "en")]
    [InlineData("title", null)]
    [InlineData("birthDate", null)]
    [InlineData("", null)]
    public void The_nearest_is_suggested_when_it_is_near(string written, string? nearest) => Suggestion.Nearest(written, Known).ShouldBe(nearest);

    [Fact]
    public void A_very_long_word_is_no_slip_and_takes_no_time() => Suggestion.Nearest(new string('a', 1_000_000), [new string('a', 999_999)]).ShouldBeNull();

    [Fact]
    public void Of_two_equally_near_the_first_is_suggested() => Suggestion.Nearest("cat", ["bat", "rat"]).ShouldBe("bat");
}
