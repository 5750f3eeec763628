using System.Diagnostics;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>The language server in an editor that knows nothing of us.</summary>
public sealed class NeovimTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    [NeovimFact]
    public void Author_in_Neovim_sees_faults_completes_and_renames()
    {
        using var folder = new TempFolder();

        Run(folder.CopySmallRules()).ShouldBe(
            """
            fault DS0303 at 0:21-30
            completed Stadigvarande
            mended test: enough and work.permanent
            hover Stadigvarande
            renamed test: enough and work.lasting
            """);
        RuleBookLoader.LoadFolder(folder["rules"]).GetOrThrow().Vocabulary.Find("work.lasting").ShouldNotBeNull();
        File.ReadAllText(Path.Combine(folder["rules"], "migrations", "0001-work.permanent.yaml")).ShouldContain("work.permanent: work.lasting");
    }

    private static string Run(string rules)
    {
        var start = new ProcessStartInfo(NeovimFactAttribute.Program, ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Processes", "neovim.lua")}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RULES"] = rules;
        start.Environment["TOOL"] = ToolProcess.Tool;
        start.Environment["DOTNET"] = ToolProcess.Dotnet;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        process.ExitCode.ShouldBe(0, $"{output.GetAwaiter().GetResult()}\n{error.GetAwaiter().GetResult()}");
        return output.GetAwaiter().GetResult().Trim();
    }
}
