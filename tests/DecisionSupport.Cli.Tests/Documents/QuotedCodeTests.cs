namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>Code in documents is quoted from code that compiles, line by line.</summary>
public sealed class QuotedCodeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/host.md")]
    public void Every_block_stands_in_the_examples(string document) =>
        QuotedCode.MissingIn(document, RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Documents", "HostExamples.cs")).ShouldBeEmpty();
}
