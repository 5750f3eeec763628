namespace DecisionSupport.Certificates.Tests;

internal static class Repository
{
    public static string Root => RepositoryFolder.Root;

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
}
