using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>Colour only where a person looks and has not asked for none.</summary>
public sealed class TerminalTests
{
    // Setting up a terminal is an escape too; only "select graphic rendition" changes how text looks.
    private const string Colour = @"\u001b\[[0-9;]*m";

    [LinuxFact]
    public void On_a_terminal_there_is() => OnTerminal(noColour: null).ShouldMatch(Colour);

    [LinuxFact]
    public void On_a_terminal_that_asks_for_none_there_is_none() => OnTerminal(noColour: "1").ShouldNotMatch(Colour);

    private static string OnTerminal(string? noColour)
    {
        var command = $"{ToolProcess.Dotnet} '{ToolProcess.Tool}' evaluate '{RepositoryFolder.Of(Files.YoungCase)}' --rule-set loh";
        var start = new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm";
        start.Environment["NO_COLOR"] = noColour;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit(TimeSpan.FromSeconds(120)).ShouldBeTrue("the tool still runs");
        process.ExitCode.ShouldBe(0, output.Result);
        output.Result.ShouldContain("Läkarutlåtande");
        return output.Result;
    }
}
