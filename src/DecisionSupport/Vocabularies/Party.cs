namespace DecisionSupport;

/// <summary>
/// Who answers a question or takes a step, as <c>rule-book.yaml</c> declares it. Equal to another of the same id. Immutable and thread-safe.
/// </summary>
public sealed class Party : IEquatable<Party>
{
    internal Party()
    {
    }

    /// <summary>The id in files and results, such as <c>client</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name, as it begins a line.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The name, as it stands inside a sentence.</summary>
    public required LocalizedText NameInSentence { get; init; }

    /// <summary>Whether it is the person whom the case is about; texts to that person say <i>you</i>.</summary>
    public required bool IsPersonConcerned { get; init; }

    /// <summary>Whether it is those who work with the case and read what is recommended; texts to the person concerned say <i>we</i>.</summary>
    public required bool IsAdviser { get; init; }

    /// <summary>Whether it can be responsible for a step; otherwise it only answers questions.</summary>
    public required bool TakesSteps { get; init; }

    /// <summary>The place among the parties, in the order that the rule book declares them.</summary>
    internal int Rank { get; init; }

    // Stands where a file names nobody, or somebody who is not declared; such a file never becomes a rule book.
    internal static Party Nobody { get; } =
        new() { Id = "", Name = LocalizedText.None, NameInSentence = LocalizedText.None, IsPersonConcerned = false, IsAdviser = false, TakesSteps = false, Rank = -1 };

    /// <inheritdoc/>
    public bool Equals(Party? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Party);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether two are the same party.</summary>
    public static bool operator ==(Party? left, Party? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two are different parties.</summary>
    public static bool operator !=(Party? left, Party? right) => !(left == right);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
