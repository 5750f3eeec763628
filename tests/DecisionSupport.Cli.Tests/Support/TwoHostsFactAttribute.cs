namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A fact that needs two hosts in network namespaces; where they cannot be made it is skipped, saying what is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TwoHostsFactAttribute : FactAttribute
{
    private static readonly (string Program, string Package)[] Needed =
    [
        ("/usr/bin/parallel", "parallel"), ("/usr/bin/rsync", "rsync"), ("/usr/sbin/sshd", "openssh-server"), ("/usr/bin/ssh", "openssh-client"), ("/sbin/ip", "iproute2"), ("/usr/bin/pkill", "procps"),
    ];

    public TwoHostsFactAttribute()
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
    }
}
