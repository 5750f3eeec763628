namespace DecisionSupport.Cli.Tests.Documents;

/// <summary>Code in documents is quoted from code that compiles, line by line.</summary>
public sealed class QuotedCodeTests
{
    private static readonly string[] Source = File.ReadAllLines(RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Documents", "HostExamples.cs"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/host.md")]
    public void Every_block_stands_in_the_examples(string document)
    {
        var blocks = BlocksOf(File.ReadAllLines(RepositoryFolder.Of(document))).ToList();

        blocks.ShouldNotBeEmpty();
        foreach (var (line, block) in blocks)
        {
            Enumerable.Range(0, Source.Length).Any(start => IsAt(start, block)).ShouldBeTrue($"{document}({line}): this block is not in HostExamples.cs; change both alike");
        }
    }

    private static IEnumerable<(int Line, string[] Block)> BlocksOf(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```csharp")
            {
                yield return (i + 1, [.. lines.Skip(i + 1).TakeWhile(l => l != "```")]);
            }
        }
    }

    private static bool IsAt(int start, string[] block)
    {
        var indent = Source[start].Length - Source[start].TrimStart().Length;
        return start + block.Length <= Source.Length
            && block.Select((line, i) => line.Length == 0 ? Source[start + i].Length == 0 : Source[start + i] == new string(' ', indent) + line).All(same => same);
    }
}
