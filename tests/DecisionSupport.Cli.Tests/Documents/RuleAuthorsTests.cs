namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>The pages for rule authors are what happens.</summary>
public sealed class RuleAuthorsTests
{
    private const int Commands = 7;

    // One, as each asks the whole law again and again.
    public static TheoryData<string> Pages => [.. Depth.Of(["regelforfattare.md", "rule-authors.md"], 1)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Walkthrough_is_what_happens(string page) => Walkthrough.Of(page).ShouldBeGreaterThanOrEqualTo(Commands);
}
