namespace DecisionSupport.Certificates.Tests.Samples;

/// <summary>
/// The official sample certificates belong to others and are not part of the repository: they are used where they lie, in
/// <c>shared/certificates/samples</c> beside the repository or under the folder that <c>DECISIONSUPPORT_SHARED</c> names.
/// </summary>
internal static class SampleFolder
{
    public static string? Path { get; } = Candidates().FirstOrDefault(Directory.Exists);

    public static bool IsRequired => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string Require() =>
        Path ?? throw new InvalidOperationException("The sample certificates are missing; set DECISIONSUPPORT_SHARED to the folder that holds certificates/samples.");

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("DECISIONSUPPORT_SHARED") is { Length: > 0 } shared)
        {
            yield return System.IO.Path.Combine(shared, "certificates", "samples");
        }

        yield return System.IO.Path.Combine(Repository.Root, "..", "shared", "certificates", "samples");
    }
}
