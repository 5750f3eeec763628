namespace DecisionSupport;

/// <summary>A file of rules, wherever it is kept.</summary>
/// <param name="Path">The path relative to the rules folder, with forward slashes: <c>loh/2011-01-01.yaml</c>.</param>
/// <param name="Utf8">Its content.</param>
public readonly record struct RuleFile(string Path, ReadOnlyMemory<byte> Utf8);
