namespace DecisionSupport.Feel;

/// <summary>
/// An interval. An end that is <see cref="FeelValue.Null"/> is open: <c>(&lt; 10)</c> has no start. Immutable and thread-safe.
/// </summary>
public sealed class FeelRange : FeelObject, IEquatable<FeelRange>
{
    /// <summary>An interval from <paramref name="start"/> to <paramref name="end"/>, each included or not.</summary>
    public FeelRange(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded)
        : base(FeelKind.Range)
    {
        Start = start;
        StartIncluded = startIncluded;
        End = end;
        EndIncluded = endIncluded;
    }

    /// <summary>The lower end.</summary>
    public FeelValue Start { get; }

    /// <summary>Whether the lower end belongs to the interval.</summary>
    public bool StartIncluded { get; }

    /// <summary>The upper end.</summary>
    public FeelValue End { get; }

    /// <summary>Whether the upper end belongs to the interval.</summary>
    public bool EndIncluded { get; }

    /// <inheritdoc/>
    public bool Equals(FeelRange? other) =>
        other is not null
        && StartIncluded == other.StartIncluded
        && EndIncluded == other.EndIncluded
        && Start == other.Start
        && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FeelRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, StartIncluded, End, EndIncluded);
}
