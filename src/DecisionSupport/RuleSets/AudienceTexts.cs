namespace DecisionSupport;

/// <summary>The same thing said to both audiences.</summary>
/// <param name="Officer">To somebody who works with the case.</param>
/// <param name="Client">To the person concerned.</param>
public sealed record AudienceTexts(LocalizedText Officer, LocalizedText Client)
{
    /// <summary>The text for an audience.</summary>
    public LocalizedText For(Audience audience) => audience == Audience.Officer ? Officer : Client;
}
