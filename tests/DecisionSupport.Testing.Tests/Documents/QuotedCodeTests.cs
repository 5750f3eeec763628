namespace DecisionSupport.Testing.Tests.Documents;

/// <summary>What the document shows compiles.</summary>
public sealed class QuotedCodeTests
{
    [Fact]
    public void Every_block_of_the_document_stands_in_the_sample() =>
        QuotedCode.MissingIn("docs/rule-authors.md", RepositoryFolder.Of("tests", "DecisionSupport.Testing.Tests", "Documents", "WorkedCasesOfAHost.cs")).ShouldBeEmpty();
}
