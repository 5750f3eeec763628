namespace DecisionSupport.Authoring.Verification;

/// <summary>What testing a worked case found. Immutable.</summary>
/// <param name="File">The case's file.</param>
/// <param name="Problems">What is wrong with the case, and what it expects in vain, a line each.</param>
/// <param name="Differences">The approved files that say something else, with what differs.</param>
/// <param name="Accepted">The approved files that were written.</param>
internal sealed record CaseVerdict(string File, ImmutableArray<string> Problems, ImmutableArray<(string VerifiedPath, string Diff)> Differences, ImmutableArray<string> Accepted)
{
    public bool IsGood => Problems.IsEmpty && Differences.IsEmpty;

    /// <summary>All that was found, as lines to read.</summary>
    public IEnumerable<string> Lines => Problems
        .Concat(Differences.Select(d => $"{d.VerifiedPath}: differs from what came out\n{Indented(d.Diff)}"))
        .Concat(Accepted.Select(path => $"{path}: accepted"));

    private static string Indented(string diff) => string.Join('\n', diff.TrimEnd('\n').Split('\n').Select(line => $"  {line}".TrimEnd()));
}
