namespace DecisionSupport;

/// <summary>A text in both languages. Immutable.</summary>
/// <param name="Swedish">The Swedish text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Swedish, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Swedish ? Swedish : English;
}
