namespace DecisionSupport;

/// <summary>A file of rules, wherever it is kept. Immutable.</summary>
public sealed class RuleFile
{
    /// <summary>A file with its content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public RuleFile(string path, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(path);
        (Path, Utf8) = (path, utf8);
    }

    /// <summary>The path relative to the rules folder, with forward slashes: <c>loh/2011-01-01.yaml</c>.</summary>
    public string Path { get; }

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }
}
