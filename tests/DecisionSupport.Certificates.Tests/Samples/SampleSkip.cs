namespace DecisionSupport.Certificates.Tests.Samples;

internal static class SampleSkip
{
    public static string? Reason { get; } = SampleFolder.Path is null && !SampleFolder.IsRequired
        ? "The official sample certificates are not beside the repository (or under DECISIONSUPPORT_SHARED)."
        : null;
}
