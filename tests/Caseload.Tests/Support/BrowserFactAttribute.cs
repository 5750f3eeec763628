namespace Caseload.Tests.Support;

/// <summary>A test that drives a real browser: skipped, saying so, where there is none; in CI it must run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = File.Exists(Path) || Environment.GetEnvironmentVariable("CI") is "true" ? null : $"There is no browser at {Path}; install chromium, or name another in CHROMIUM.";

    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
}
