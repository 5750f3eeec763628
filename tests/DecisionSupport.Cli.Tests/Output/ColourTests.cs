using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>Colour only where a person looks and has not asked for none.</summary>
public sealed class ColourTests
{
    private const char Escape = '\u001b';

    // Setting up a terminal is an escape too; only "select graphic rendition" changes how text looks.
    private const string Colour = @"\u001b\[[0-9;]*m";

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Into_a_file_there_is_none(string format) =>
        ToolRun.Of(new ToolSetting { Environment = new() { ["TERM"] = "xterm-256color" } }, "evaluate", Files.YoungCase, "--format", format)
            .ShouldBeDone().Output.ShouldNotContain(Escape);

    [LinuxFact]
    public void On_a_terminal_there_is() => OnTerminal("text", []).ShouldMatch(Colour);

    [LinuxFact]
    public void On_a_terminal_that_asks_for_none_there_is_none() => OnTerminal("text", new() { ["NO_COLOR"] = "1" }).ShouldNotMatch(Colour);

    [LinuxFact]
    public void On_a_terminal_other_formats_have_none() => OnTerminal("markdown", []).ShouldNotMatch(Colour);

    private static string OnTerminal(string format, Dictionary<string, string> environment)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Cli.dll");
        var command = $"dotnet '{tool}' evaluate '{RepositoryFolder.Of(Files.YoungCase)}' --rule-set loh --format {format}";
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit(TimeSpan.FromSeconds(120)).ShouldBeTrue("the tool still runs");
        process.ExitCode.ShouldBe(0, output.Result);
        output.Result.ShouldContain("Läkarutlåtande");
        return output.Result;
    }
}
