namespace DecisionSupport;

/// <summary>A text in both languages. Immutable; equal when the words are.</summary>
/// <param name="Swedish">The Swedish text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Swedish, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Swedish ? Swedish : English;

    /// <summary>Whether the words are the same in both languages, wherever they stand.</summary>
    public bool Equals(LocalizedText? other) => other is not null && Swedish == other.Swedish && English == other.English;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Swedish, English);

    internal static LocalizedText None { get; } = new("", "");

    internal Place SwedishPlace { get; init; }

    internal Place EnglishPlace { get; init; }
}
