using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>What <c>--format markdown</c> writes is read the same way by any reader of Markdown.</summary>
public sealed partial class MarkdownTests
{
    [Theory]
    [InlineData("officer", "sv")]
    [InlineData("client", "sv")]
    [InlineData("officer", "en")]
    [InlineData("client", "en")]
    public void Every_line_is_a_heading_a_paragraph_or_a_list_item_with_space_around(string audience, string language)
    {
        var output = ToolRun.Of("evaluate", Files.MainCase, "--format", "markdown", "--audience", audience, "--language", language).ShouldBeDone().Output;
        var lines = output.TrimEnd('\n').Split('\n');

        lines.ShouldAllBe(line => line == line.TrimEnd());
        lines.Count(line => line.StartsWith("# ", StringComparison.Ordinal)).ShouldBe(1);
        for (var i = 1; i < lines.Length; i++)
        {
            var isList = Item().IsMatch(lines[i]);
            // A sentence below an item is indented and belongs to it: nothing else may be.
            (!lines[i].StartsWith(' ') || Item().IsMatch(lines[..i].Last(line => line.Length > 0))).ShouldBeTrue($"line {i + 1} is indented below nothing: {lines[i]}");
            (lines[i].Length == 0 || lines[i - 1].Length == 0 || (isList && Item().IsMatch(lines[i - 1]))).ShouldBeTrue($"line {i + 1} runs into the one before: {lines[i]}");
            (lines[i].Length > 0 || lines[i - 1].Length > 0).ShouldBeTrue($"line {i + 1}: two empty lines");
        }
    }

    [Theory]
    [InlineData("officer")]
    [InlineData("client")]
    public void Emphasis_is_closed_and_text_is_never_markup(string audience)
    {
        var output = ToolRun.Of("evaluate", Files.MainCase, "--format", "markdown", "--audience", audience).ShouldBeDone().Output;

        foreach (var line in output.Split('\n'))
        {
            var bare = Escaped().Replace(Link().Replace(line, ""), "");
            (bare.Count(c => c == '*') % 2).ShouldBe(0, line);
            bare.ShouldNotContain('<', line);
            bare.ShouldNotContain('`', line);
        }
    }

    [GeneratedRegex(@"^(- |\d+\. |  )\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"<https://[^\s<>]+>", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\\.", RegexOptions.None, 1000)]
    private static partial Regex Escaped();
}
