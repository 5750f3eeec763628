namespace DecisionSupport.Cli.Tests.Support;

/// <summary>The files of <c>rules/cases</c>, as somebody in the repository's root types them.</summary>
internal static class WorkedCases
{
    public static IEnumerable<string> Paths =>
        Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal).Select(f => $"rules/cases/{Path.GetFileName(f)}");
}
