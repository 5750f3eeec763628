namespace DecisionSupport;

/// <summary>What is said of a criterion in each status.</summary>
/// <param name="Met">Said when it is met.</param>
/// <param name="NotMet">Said when it is not met.</param>
/// <param name="Unknown">Said when it is not decided.</param>
public sealed record StatusTexts(LocalizedText Met, LocalizedText NotMet, LocalizedText Unknown)
{
    internal static StatusTexts None { get; } = new(LocalizedText.None, LocalizedText.None, LocalizedText.None);

    /// <summary>The text for a status.</summary>
    public LocalizedText For(FindingStatus status) => status switch
    {
        FindingStatus.Met => Met,
        FindingStatus.NotMet => NotMet,
        _ => Unknown,
    };
}
