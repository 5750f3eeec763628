namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>Language, time zone, the size of the terminal and how .NET is installed come from the environment of a process, and change no byte.</summary>
public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("LANG=sv_SE.UTF-8", "LC_ALL=sv_SE.UTF-8", "TZ=Asia/Tokyo")]
    [InlineData("LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=America/Los_Angeles", "COLUMNS=40", "TERM=xterm-256color")]
    [InlineData("LANG=C", "LC_ALL=C", "TZ=", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")]
    public void Environment_changes_nothing(params string[] settings)
    {
        var environment = settings.Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1]);

        var run = new ToolProcess { Environment = environment }.Run("evaluate", Files.MainCase).ShouldBeDone();

        run.OutputBytes.ShouldBe(ToolRun.Of("evaluate", Files.MainCase).OutputBytes);
        run.Error.ShouldBe("");
    }

    [Fact]
    public void Without_the_solver_prove_says_how_to_get_it()
    {
        using var nothing = new TempFolder();

        var run = new ToolProcess { Environment = { ["PATH"] = nothing.Path } }.Run("prove");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("apt-get install z3");
    }
}
