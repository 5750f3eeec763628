namespace DecisionSupport.Feel.Tests;

internal static class ApprovedTables
{
    /// <summary>The lines of a table, by its place in this project.</summary>
    public static void ShouldBeAsIn(this IEnumerable<string> lines, string file) =>
        ApprovedOutput.ShouldMatch(RepositoryFolder.Of("tests", "DecisionSupport.Feel.Tests", file), "txt", string.Concat(lines.Select(line => $"{line}\n")));
}
