using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A call to the system that changes something in a folder.</summary>
/// <param name="Name">The call.</param>
/// <param name="Number">Which call of that name it is on its thread, from 1.</param>
/// <param name="What">The call as it was made.</param>
internal sealed record ChangingCall(string Name, int Number, string What);

/// <summary>The built tool as a process whose calls to the system are seen, and of which one may fail or be its last.</summary>
internal static partial class TracedRun
{
    // Files are written by pwrite64; write is of streams, and of the runtime's own.
    private const string Calls = "openat,mkdir,pwrite64,fsync,rename,unlink,rmdir,chmod,fchmod,ftruncate";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The calls of a whole run that change something in the folder, in order.</summary>
    public static IReadOnlyList<ChangingCall> CallsOf(string folder, string[] arguments) => [.. ChangesIn(folder, LinesOf(Calls, arguments))];

    /// <summary>The calls of some names that a whole run makes, as strace writes them.</summary>
    public static string[] LinesOf(string calls, string[] arguments)
    {
        var log = Path.GetTempFileName();
        try
        {
            Run(["-y", "-o", log, "-e", $"trace={calls}"], arguments);
            return File.ReadAllLines(log);
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>Runs the tool with something done to one of its calls, as strace says it: <c>error=ENOSPC</c> or <c>signal=SIGKILL</c>.</summary>
    public static (int ExitCode, string Error) With(string fault, ChangingCall call, string[] arguments) =>
        Run(["-o", "/dev/null", "-e", $"trace={Calls}", "-e", $"inject={call.Name}:{fault}:when={call.Number}"], arguments);

    private static IEnumerable<ChangingCall> ChangesIn(string folder, IEnumerable<string> log)
    {
        var numbers = new Dictionary<(string Thread, string Name), int>();
        foreach (var line in log.Select(l => Line().Match(l)).Where(m => m.Success))
        {
            var (thread, name, what) = (line.Groups["thread"].Value, line.Groups["name"].Value, line.Groups["what"].Value);
            var number = numbers[(thread, name)] = numbers.GetValueOrDefault((thread, name)) + 1;
            if (what.Contains(folder, StringComparison.Ordinal) && (name != "openat" || what.Contains("O_CREAT", StringComparison.Ordinal)))
            {
                yield return new ChangingCall(name, number, what);
            }
        }
    }

    private static (int ExitCode, string Error) Run(string[] tracing, string[] arguments)
    {
        var start = new ProcessStartInfo("strace", ["-f", "--seccomp-bpf", "-qq", .. tracing, ToolProcess.Dotnet, ToolProcess.Tool, .. arguments])
        {
            WorkingDirectory = RepositoryFolder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).ShouldBeTrue("the tool still runs");
        return (process.ExitCode, error.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<name>\w+)\((?<what>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();
}
