using System.Runtime.CompilerServices;

namespace DecisionSupport.TestKit;

/// <summary>A fact that needs the terminal or the addresses of Linux; elsewhere it is skipped, saying so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "What this needs of the system only Linux has: script(1), or every address of 127.0.0.0/8.";
        }
    }
}
