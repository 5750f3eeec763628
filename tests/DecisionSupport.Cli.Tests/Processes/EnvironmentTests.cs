namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>Language, time zone, the size of the terminal and how .NET is installed come from the environment of a process, and change no byte.</summary>
public sealed class EnvironmentTests
{
    // Every environment on text, which has most of what it could change, and every format in one: SameBytesTests asks all of them in each culture.
    private static readonly IReadOnlyList<string[]> All =
    [
        ["text", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=America/Los_Angeles", "COLUMNS=40", "TERM=xterm-256color"],
        ["text", "LANG=sv_SE.UTF-8", "LC_ALL=sv_SE.UTF-8", "TZ=Asia/Tokyo"],
        ["text", "LANG=th_TH.UTF-8", "LC_ALL=th_TH.UTF-8", "TZ=Pacific/Pago_Pago"],
        ["text", "LANG=C", "LC_ALL=C", "TZ=", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1"],
        ["markdown", "LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8", "TZ=Pacific/Kiritimati"],
        ["json", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=America/Los_Angeles"],
        ["html", "LANG=th_TH.UTF-8", "LC_ALL=th_TH.UTF-8", "TZ=Pacific/Pago_Pago"],
        ["text", "LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8", "TZ=Pacific/Kiritimati"],
    ];

    public static TheoryData<string, string[]> Environments
    {
        get
        {
            var data = new TheoryData<string, string[]>();
            foreach (var settings in Depth.Of(All, 1))
            {
                data.Add(settings[0], settings[1..]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void Environment_changes_nothing(string format, string[] settings)
    {
        var environment = settings.Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1]);

        var run = new ToolProcess { Environment = environment }.Run("evaluate", Files.MainCase, "--format", format).ShouldBeDone();

        run.OutputBytes.ShouldBe(ToolRun.Of("evaluate", Files.MainCase, "--format", format).OutputBytes);
        run.Error.ShouldBe("");
    }

    [Fact]
    public void Without_the_solver_prove_says_how_to_get_it()
    {
        using var nothing = new TempFolder();

        var run = new ToolProcess { Environment = { ["PATH"] = nothing.Path } }.Run("prove", RepositoryFolder.SmallRules);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("apt-get install z3");
    }
}
