namespace DecisionSupport.TestKit;

/// <summary>
/// A case of a file that holds many: <c>=== name</c> begins a case, <c>--- name</c> a part of it, and the part <c>told</c> is what comes out. The file is
/// approved as a whole: input and answer stand together, and what differs is left beside as any approved file is.
/// </summary>
/// <param name="Name">What the case shows.</param>
/// <param name="Parts">The texts that go in, by name, each with its last line end.</param>
/// <param name="Told">What comes out.</param>
internal sealed record SectionedCase(string Name, IReadOnlyList<(string Name, string Text)> Parts, string Told)
{
    private const string CaseMark = "=== ";
    private const string PartMark = "--- ";
    private const string ToldPart = "told";

    /// <summary>The files of a folder, by the names that their tests have.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.verified.txt").Select(f => Path.GetFileName(f)[..^".verified.txt".Length]).Order(StringComparer.Ordinal);

    /// <summary>The cases of a file, and the lines before the first.</summary>
    public static (string Introduction, List<SectionedCase> Cases) Read(string folder, string name)
    {
        var blocks = Blocks(File.ReadAllText(Path.Combine(folder, $"{name}.verified.txt")), CaseMark).ToList();
        return (blocks[0].Text, [.. blocks.Skip(1).Select(b => Of(b.Name, Blocks(b.Text, PartMark).Skip(1).ToList()))]);
    }

    /// <summary>The file with other answers.</summary>
    public static string Write(string introduction, IEnumerable<SectionedCase> cases) =>
        introduction + string.Join('\n', cases.Select(c => $"{CaseMark}{c.Name}\n{string.Concat(c.Parts.Append((Name: ToldPart, Text: c.Told)).Select(p => $"{PartMark}{p.Name}\n{p.Text}"))}"));

    // An empty line before the next case belongs to neither.
    private static SectionedCase Of(string name, List<(string Name, string Text)> parts)
    {
        parts.Count(p => p.Name == ToldPart).ShouldBe(1, $"{name}: parts called '{ToldPart}'");
        return new SectionedCase(name, parts[..^1], parts[^1].Text.TrimEnd('\n') + "\n");
    }

    private static IEnumerable<(string Name, string Text)> Blocks(string text, string mark)
    {
        var (name, start) = ("", 0);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0)
            {
                yield return (name, text[start..at]);
                (name, start) = (text[(at + mark.Length)..end].TrimEnd('\n'), end);
            }

            at = end;
        }

        yield return (name, text[start..]);
    }
}
