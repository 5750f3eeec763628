namespace DecisionSupport.TestKit;

/// <summary>The machine's own browser; the test library's is never fetched.</summary>
internal static class MachinesBrowser
{
    // The same browser without a window: it draws no frame around each page, and takes half the work.
    private static readonly string[] Usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? Usual.FirstOrDefault(File.Exists) ?? Usual[0];

    public static string? WhyNot { get; } = File.Exists(Path) || Environment.GetEnvironmentVariable("CI") is "true"
        ? null
        : $"There is no browser at {Path}; install chromium-headless-shell or chromium, or name another in CHROMIUM.";
}
