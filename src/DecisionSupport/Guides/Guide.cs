using DecisionSupport.Data;

namespace DecisionSupport;

/// <summary>
/// A sheet of the rule book that explains a thing or a way of working, the same for every case: what it is, what it asks of the reader, what follows.
/// Immutable; made only by a rule book.
/// </summary>
public sealed class Guide
{
    internal Guide()
    {
    }

    /// <summary>The id, such as <c>sip</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whom it speaks to: <c>officer</c>, or the id of a party.</summary>
    public required string For { get; init; }

    /// <summary>Its parts, in their order.</summary>
    public required ImmutableArray<GuidePart> Parts { get; init; }

    /// <summary>Ids of the sources it rests on.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The day its contents were last held against the sources.</summary>
    public required DateOnly Checked { get; init; }

    internal PlacedIds CitedSources { get; init; } = null!;

    internal Place Place { get; init; }
}
