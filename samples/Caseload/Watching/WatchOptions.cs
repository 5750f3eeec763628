namespace Caseload.Watching;

/// <summary>How the watch goes about it.</summary>
internal sealed class WatchOptions
{
    /// <summary>How often it looks.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a case may be half written before it is looked at: longer than a call may take.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many cases are looked at side by side.</summary>
    public int SideBySide { get; set; } = 32;
}
