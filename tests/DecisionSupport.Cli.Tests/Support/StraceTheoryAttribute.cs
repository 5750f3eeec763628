using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A theory that stops the tool at its calls to the system, which strace(1) does; where it is not there or may not, it is skipped, saying so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StraceTheoryAttribute : TheoryAttribute
{
    private const string Program = "/usr/bin/strace";

    public StraceTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists(Program))
        {
            Skip = "Not installed: apt-get install strace.";
        }
        else if (!MayTrace())
        {
            // A container may be refused it; .ci/run knows this sentence.
            Skip = "The kernel lets no process be traced here.";
        }
    }

    private static bool MayTrace()
    {
        using var tried = Process.Start(new ProcessStartInfo(Program, ["-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "true"]) { RedirectStandardError = true, UseShellExecute = false })!;
        tried.WaitForExit();
        return tried.ExitCode == 0;
    }
}
