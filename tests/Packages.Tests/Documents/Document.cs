using System.Text.RegularExpressions;

namespace Packages.Tests.Documents;

/// <summary>
/// A document with a program in it: its blocks of C#, one after another, with the packages that it tells to add. What it prints stands in its blocks of
/// text.
/// </summary>
/// <param name="Path">Where it is, relative to the repository.</param>
internal sealed partial record Document(string Path)
{
    private static readonly string[] Programs = ["README.md", "docs/host.md", "docs/web-host.md", "docs/own-rules.md", "docs/sealed-rules.md", "docs/fhir.md"];

    private readonly string[] _lines = File.ReadAllLines(RepositoryFolder.Of(Path));

    public static ImmutableArray<Document> All { get; } =
    [
        .. Programs.Concat(Directory.EnumerateDirectories(RepositoryFolder.Of("src")).Select(folder => $"src/{System.IO.Path.GetFileName(folder)}/README.md"))
            .Where(path => File.Exists(RepositoryFolder.Of(path))).Select(path => new Document(path)).Where(d => d.Blocks("csharp").Any()),
    ];

    /// <summary>A name for its project.</summary>
    public string Name => Path.Replace('/', '-').Replace(".md", "", StringComparison.Ordinal);

    /// <summary>What it calls its project.</summary>
    public string? Project => _lines.Select(l => NewProject().Match(l)).FirstOrDefault(m => m.Success)?.Groups["project"].Value;

    /// <summary>The packages that it tells to add.</summary>
    public IEnumerable<string> Packages => _lines.Select(l => AddPackage().Match(l)).Where(m => m.Success).Select(m => m.Groups["package"].Value);

    /// <summary>Whether its program answers over HTTP.</summary>
    public bool IsWeb => _lines.Any(l => l.Contains("WebApplication.", StringComparison.Ordinal));

    /// <summary>What its program prints, a line a pattern.</summary>
    public IEnumerable<string> Output => Blocks("text").SelectMany(b => b.Lines);

    /// <summary>The files that it tells to write, by their path.</summary>
    public IEnumerable<(string Path, string Text)> Files => Blocks("yaml ", startsWith: true).Select(b => (b.Info[5..], string.Join('\n', b.Lines) + "\n"));

    /// <summary>What it tells to put in the project file.</summary>
    public IEnumerable<string> Items => Blocks("xml").SelectMany(b => b.Lines);

    /// <summary>The JSON that it sends to its program.</summary>
    public string Posted => _lines.Select(l => Curl().Match(l)).First(m => m.Success).Groups["json"].Value;

    /// <summary>Its program: as printed, but that every <c>using</c> comes first. Errors are told at their line of the document.</summary>
    public string Program()
    {
        var file = RepositoryFolder.Of(Path);
        var usings = Blocks("csharp").SelectMany(b => b.Lines).Where(l => Using().IsMatch(l));
        var blocks = Blocks("csharp").Select(b => $"#line {b.First} \"{file}\"\n{string.Concat(b.Lines.Select(l => (Using().IsMatch(l) ? "" : l) + "\n"))}");
        return string.Concat(usings.Select(l => l + "\n")) + string.Concat(blocks);
    }

    private IEnumerable<(int First, string Info, string[] Lines)> Blocks(string language, bool startsWith = false)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i] == "```" + language || (startsWith && _lines[i].StartsWith("```" + language, StringComparison.Ordinal)))
            {
                yield return (i + 2, _lines[i][3..], [.. _lines.Skip(i + 1).TakeWhile(l => l != "```")]);
            }
        }
    }

    [GeneratedRegex(@"^\$ dotnet add package (?<package>[\w.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddPackage();

    [GeneratedRegex(@"^\$ dotnet new \w+ -o (?<project>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewProject();

    [GeneratedRegex("^\\$ curl .* -d '(?<json>[^']+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Curl();

    [GeneratedRegex(@"^using [\w.]+;", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using();
}
