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
    [InlineData(3, "coverage", "tests/ParkingPermits", "--threshold", "100")]
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
        // Tests that are begun in the background of a shell are begun deaf to it, and so is what they begin.
        using var process = new ToolProcess { Through = ["/usr/bin/env", "--default-signal=INT"] }.Start("serve", "--port", "0");
        process.StandardOutput.ReadLine().ShouldNotBeNull().ShouldMatch(@"^Open http://127\.0\.0\.1:\d+ in a browser\. Stop with Ctrl\+C\.$");

        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();

        process.WaitForExit(Patience).ShouldBeTrue("the server still runs");
        process.ExitCode.ShouldBe(0, process.StandardError.ReadToEnd());
    }

    [LinuxFact]
    public void A_full_disk_on_standard_output_is_told_as_that()
    {
        var (exitCode, error) = Shell($"{Command("feel", "1")} > /dev/full");

        exitCode.ShouldBe(1);
        error.ShouldMatch("^standard output: error DS0001: The answer cannot be written: [^\n]*\n$");
    }

    [LinuxFact]
    public void A_closed_or_full_standard_error_ends_nothing()
    {
        Shell($"{Command("evaluate", "there-is-none.yaml")} 2>&-").ExitCode.ShouldBe(1);
        Shell($"{Command("evaluate", "there-is-none.yaml")} 2>/dev/full").ExitCode.ShouldBe(1);
    }

    [LinuxFact]
    public void A_closed_standard_input_is_not_waited_for() => Shell($"{Command("evaluate", "-")} <&-").ExitCode.ShouldBe(1);

    [LinuxFact]
    public void Terminal_controls_in_names_do_not_reach_the_terminal()
    {
        var run = ToolRun.Of("evaluate", "\u001b[31mred\u202e.yaml");

        run.Error.ShouldBe("\\u001b[31mred\\u202e.yaml: error DS0001: There is no such file.\n");
    }

    [LinuxFact]
    public void An_interrupted_batch_leaves_nothing_and_was_never_readable_by_others()
    {
        using var folder = new TempFolder();
        using var process = new ToolProcess().Start("batch", "-", folder["out.ndjson"]);
        var part = WaitForPart(folder.Path);

        (OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(part)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();

        process.WaitForExit(Patience).ShouldBeTrue("the batch still runs");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    private static string WaitForPart(string folder)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            if (Directory.EnumerateFiles(folder, "*.part").FirstOrDefault() is { } part)
            {
                return part;
            }

            Thread.Sleep(50);
        }

        throw new TimeoutException("The batch did not begin.");
    }

    private static string Command(params string[] arguments) => $"timeout 100 {ToolProcess.Dotnet} {ToolProcess.Tool} {string.Join(' ', arguments)}";

    private static (int ExitCode, string Error) Shell(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line]) { WorkingDirectory = RepositoryFolder.Root, UseShellExecute = false, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit(Patience).ShouldBeTrue("the tool still runs");
        return (process.ExitCode, error);
    }
}
