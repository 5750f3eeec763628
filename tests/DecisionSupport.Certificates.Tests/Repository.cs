namespace DecisionSupport.Certificates.Tests;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases { get; } = Path.Combine(Root, "rules", "cases", "certificates");

    /// <summary>Our own certificates, without the approved results beside them.</summary>
    public static IEnumerable<string> CertificateFiles { get; } =
    [
        .. Directory.EnumerateFiles(Cases)
            .Select(path => Path.GetFileName(path)!)
            .Where(file => file.EndsWith(".xml", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
            .Where(file => !file.Contains(".verified.", StringComparison.Ordinal) && !file.Contains(".received.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
