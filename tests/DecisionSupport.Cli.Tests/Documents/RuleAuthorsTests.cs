namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>The pages for rule authors are what happens.</summary>
public sealed class RuleAuthorsTests
{
    private const int Commands = 7;

    // At a desk one, as each asks the whole law again and again.
    public static TheoryData<string> Pages => [.. Depth.Of(["rule-authors.md", "regelforfattare.md"], 1, inGate: 2)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Walkthrough_is_what_happens(string page) => Walkthrough.Of(page).ShouldBeGreaterThanOrEqualTo(Commands);
}
