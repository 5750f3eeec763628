namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A fact that needs the terminal of Linux; elsewhere it is skipped, saying so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "A pseudo-terminal is made with script(1), which is Linux'.";
        }
    }
}
