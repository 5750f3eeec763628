namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>A test that drives a real browser: skipped, saying so, where there is none; in CI it must run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}

internal static class Chromium
{
    /// <summary>The machine's own browser; the test library's is never fetched.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public static string? WhyNot { get; } =
        File.Exists(Path) || Environment.GetEnvironmentVariable("CI") is "true" ? null : $"There is no browser at {Path}; install chromium, or name another in CHROMIUM.";
}
