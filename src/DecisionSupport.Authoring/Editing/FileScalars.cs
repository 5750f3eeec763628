using DecisionSupport.Authoring.Migrations;
using DecisionSupport.Authoring.Mutations;
using YamlDotNet.Core;

namespace DecisionSupport.Authoring.Editing;

/// <summary>The scalars of a text that may be half written. Immutable.</summary>
internal sealed class FileScalars
{
    private FileScalars(string path, string text, ImmutableArray<PlacedScalar> scalars) => (Path, Text, Scalars) = (path, text, scalars);

    public string Path { get; }

    public string Text { get; }

    public ImmutableArray<PlacedScalar> Scalars { get; }

    /// <summary>Whether the text cannot be read, so that the scalars are those of a text before it.</summary>
    public bool IsStale { get; private init; }

    /// <summary>The scalars of a text; where it cannot be read those of the text before it, of which whoever reads them must see that they are there still.</summary>
    public static FileScalars Of(string path, string text, FileScalars? before)
    {
        var scalars = TryRead(text);
        return new FileScalars(path, text, scalars ?? before?.Scalars ?? []) { IsStale = scalars is null };
    }

    /// <summary>The scalars of a text, or null when it is not YAML.</summary>
    public static ImmutableArray<PlacedScalar>? TryRead(string text)
    {
        try
        {
            return [.. YamlScalars.Of(text)];
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Where the letters of a scalar stand, without quotation marks and the sign of a folded text.</summary>
    public (int Start, int Length) Inside(PlacedScalar scalar)
    {
        if (scalar.Length <= 0 || scalar.Start + scalar.Length > Text.Length)
        {
            return (Math.Min(scalar.Start, Text.Length), 0);
        }

        var (start, length) = WrittenExpression.Inside(scalar, Text);
        return (start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>A mention, where the letters are what they should be.</summary>
    public RuleMention? Mention(RuleName name, int start, int length, bool isDeclaration) =>
        start >= 0 && start + length <= Text.Length && Text.AsSpan(start, length).EndsWith(name.Id, StringComparison.Ordinal) ? new RuleMention(name, Path, start, length, isDeclaration) : null;
}
