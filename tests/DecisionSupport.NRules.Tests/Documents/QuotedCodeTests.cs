using DecisionSupport.TestKit;

namespace DecisionSupport.NRules.Tests.Documents;

/// <summary>The code of the page on NRules is that of the sample host, which other tests run.</summary>
public sealed class QuotedCodeTests
{
    [Fact]
    public void Every_block_stands_in_the_sample() =>
        QuotedCode.MissingIn("docs/nrules.md", Directory.EnumerateFiles(RepositoryFolder.Of("tests", "DecisionSupport.NRules.Tests", "Sample"), "*.cs")).ShouldBeEmpty();
}
