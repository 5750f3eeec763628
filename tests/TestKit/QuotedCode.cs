namespace DecisionSupport.TestKit;

/// <summary>Code in documents is quoted from code that compiles and is run, line by line.</summary>
internal static class QuotedCode
{
    /// <summary>The blocks of C# in a document that do not stand in any of the files, by their line; and a word where the document has no block at all.</summary>
    public static IEnumerable<string> MissingIn(string document, params IEnumerable<string> files)
    {
        var sources = files.Select(File.ReadAllLines).ToList();
        var blocks = BlocksOf(File.ReadAllLines(RepositoryFolder.Of(document))).ToList();
        return blocks.Count == 0
            ? [$"{document} has no block of C#"]
            : blocks.Where(b => !sources.Exists(source => Stands(b.Block, source))).Select(b => $"{document}({b.Line}): this block is not in the examples; change both alike");
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

    private static bool Stands(string[] block, string[] source) => Enumerable.Range(0, source.Length).Any(start => IsAt(start, block, source));

    private static bool IsAt(int start, string[] block, string[] source)
    {
        var indent = source[start].Length - source[start].TrimStart().Length;
        return start + block.Length <= source.Length
            && block.Select((line, i) => line.Length == 0 ? source[start + i].Length == 0 : source[start + i] == new string(' ', indent) + line).All(same => same);
    }
}
