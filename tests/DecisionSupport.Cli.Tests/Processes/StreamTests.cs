using System.Diagnostics;
using System.Text;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary>Standard streams, exit codes and signals of the process are those that a run in a test has.</summary>
public sealed class StreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public void Standard_input_and_output_are_utf_8_to_the_last_byte()
    {
        var input = Files.Snapshot + "reference: blåbär – 5 €\n";

        var run = new ToolProcess { Input = Encoding.UTF8.GetBytes(input) }.Run("evaluate", "-", "--format", "json").ShouldBeDone();

        run.Output.ShouldContain("\"reference\": \"blåbär – 5 €\"");
        run.OutputBytes.ShouldBe(ToolRun.WithInput(input, "evaluate", "-", "--format", "json").OutputBytes);
        run.Error.ShouldBe("");
    }

    [Theory]
    [InlineData(1, "evaluate", "ingen-sådan-fil.yaml")]
    [InlineData(2, "evaluate", "x", "--audience", "läkare")]
    [InlineData(3, "coverage", "rules", "--threshold", "100")]
    public void Exit_codes_and_messages_leave_the_process_as_they_are(int exitCode, params string[] arguments)
    {
        var run = new ToolProcess().Run(arguments);

        var inTest = ToolRun.Of(arguments);
        run.ExitCode.ShouldBe(exitCode, run.Error);
        inTest.ExitCode.ShouldBe(exitCode);
        run.Error.ShouldBe(inTest.Error);
        run.Output.ShouldBe(inTest.Output);
    }

    [Fact]
    public void Input_that_goes_on_and_on_is_not_waited_for()
    {
        var run = new ToolProcess { Input = new byte[50_000_000] }.Run("evaluate", "-").ShouldFail(1, "standard input");

        run.Error.ShouldContain("error DS0003");
    }

    [LinuxFact]
    public void A_server_that_is_interrupted_has_done_its_work()
    {
        using var process = new ToolProcess().Start("serve", "--port", "0");
        process.StandardOutput.ReadLine().ShouldNotBeNull().ShouldMatch(@"^Open http://127\.0\.0\.1:\d+ in a browser\. Stop with Ctrl\+C\.$");

        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();

        process.WaitForExit(Patience).ShouldBeTrue("the server still runs");
        process.ExitCode.ShouldBe(0, process.StandardError.ReadToEnd());
    }
}
