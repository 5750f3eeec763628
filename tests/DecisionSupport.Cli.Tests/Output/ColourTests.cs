using DecisionSupport.Cli.Surroundings;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>What a terminal can do, only the text for people uses.</summary>
public sealed class ColourTests
{
    private const char Escape = '\u001b';
    private const int Narrow = 60;

    private static readonly Terminal Coloured = new(UsesColour: true, ShowsMessages: true, Narrow);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Into_a_file_there_is_no_colour(string format) => ToolRun.Of("evaluate", Files.YoungCase, "--format", format).ShouldBeDone().Output.ShouldNotContain(Escape);

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void On_a_terminal_other_formats_are_as_in_a_file(string format) =>
        ToolRun.On(Coloured, "evaluate", Files.YoungCase, "--format", format).ShouldBeDone().Output.ShouldBe(ToolRun.Of("evaluate", Files.YoungCase, "--format", format).Output);

    [Fact]
    public void On_a_terminal_text_has_its_colours_and_its_width()
    {
        var output = ToolRun.On(Coloured, "evaluate", Files.YoungCase).ShouldBeDone().Output;

        output.ShouldMatch(@"\u001b\[[0-9;]+m");
        // An address of the web is never broken.
        output.Split('\n').Select(Plain).ShouldAllBe(line => line.Length <= Narrow || line.TrimStart().StartsWith("https://", StringComparison.Ordinal));
    }

    private static string Plain(string line) => System.Text.RegularExpressions.Regex.Replace(line, @"\u001b\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(60));
}
