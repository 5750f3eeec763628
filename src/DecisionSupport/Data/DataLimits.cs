namespace DecisionSupport.Data;

/// <summary>How much a text may hold before it is refused: rule files and snapshots are data from outside.</summary>
/// <param name="MaxBytes">Size of the whole text in UTF-8.</param>
/// <param name="MaxDepth">Lists and mappings inside one another.</param>
/// <param name="MaxNodes">Values, lists and mappings in all.</param>
internal sealed record DataLimits(int MaxBytes, int MaxDepth, int MaxNodes)
{
    /// <summary>A rule file is written by hand: a megabyte is ten times the largest we have.</summary>
    public static DataLimits RuleFile { get; } = new(1 << 20, 20, 100_000);

    /// <summary>A snapshot has about a hundred facts and perhaps a few hundred periods.</summary>
    public static DataLimits Snapshot { get; } = new(256 << 10, 10, 10_000);
}
