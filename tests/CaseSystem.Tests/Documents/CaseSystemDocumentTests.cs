namespace CaseSystem.Tests.Documents;

/// <summary>What the document shows is what runs.</summary>
public sealed class CaseSystemDocumentTests
{
    [Fact]
    public void Every_block_of_the_document_stands_in_the_sample() =>
        QuotedCode.MissingIn("docs/case-system.md", Directory.EnumerateFiles(RepositoryFolder.Of("samples", "CaseSystem"), "*.cs", SearchOption.AllDirectories)).ShouldBeEmpty();
}
