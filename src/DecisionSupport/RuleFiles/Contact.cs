using DecisionSupport.RuleFiles;

namespace DecisionSupport;

/// <summary>How a party is reached, as a host or a municipality writes it; shown with the steps that the party takes. Immutable.</summary>
/// <param name="Party">Who is reached.</param>
/// <param name="Channel">Where: a telephone number, a desk, an address.</param>
/// <param name="Hours">When; null when that is not told.</param>
/// <param name="Languages">In which languages; null when that is not told.</param>
public sealed record Contact(Party Party, LocalizedText Channel, LocalizedText? Hours, LocalizedText? Languages)
{
    /// <summary>Channel, hours and languages in a line.</summary>
    public string Text(Language language) => Channel.In(language) + ReachText.Aside(language, Hours, Languages);
}
