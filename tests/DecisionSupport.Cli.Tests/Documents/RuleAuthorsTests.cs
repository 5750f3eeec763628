namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>The pages for rule authors are what happens.</summary>
public sealed class RuleAuthorsTests
{
    [Theory]
    [InlineData("rule-authors.md", 7)]
    [InlineData("regelforfattare.md", 7)]
    public void Walkthrough_is_what_happens(string page, int atLeast) => Walkthrough.Of(page).ShouldBeGreaterThanOrEqualTo(atLeast);
}
