using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A fact that needs two hosts in network namespaces; where they cannot be made it is skipped, saying what is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TwoHostsFactAttribute : FactAttribute
{
    private static readonly (string Program, string Package)[] Needed =
    [
        ("/usr/bin/parallel", "parallel"), ("/usr/bin/rsync", "rsync"), ("/usr/sbin/sshd", "openssh-server"), ("/usr/bin/ssh", "openssh-client"), ("/sbin/ip", "iproute2"), ("/usr/bin/pkill", "procps"),
    ];

    public TwoHostsFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        var missing = Needed.Where(n => !File.Exists(n.Program)).Select(n => n.Package).ToList();
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            Skip = "Network namespaces are made by root, on Linux.";
        }
        else if (missing.Count > 0)
        {
            Skip = $"Not installed: apt-get install {string.Join(' ', missing)}.";
        }
        else if (!IsAllowed())
        {
            // A container may be root and still be refused; .ci/run knows this sentence.
            Skip = "The kernel allows no network namespaces here.";
        }
    }

    private static bool IsAllowed()
    {
        string[] command = ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c", "mount -t tmpfs tmpfs /run && ip netns add tried"];
        using var tried = Process.Start(new ProcessStartInfo("unshare", command) { RedirectStandardError = true, UseShellExecute = false })!;
        tried.WaitForExit();
        return tried.ExitCode == 0;
    }
}
