namespace DecisionSupport.Authoring.Statutes;

/// <summary>What one file says of an act.</summary>
internal sealed class ActPart
{
    public required ActHead Head { get; init; }

    /// <summary>The sections by their place, each with its wordings in the order they stand.</summary>
    public Dictionary<Provision, List<Wording>> Sections { get; } = [];

    public List<Amendment> Amendments { get; } = [];

    /// <summary>The transition rules, by the number of the act that has them.</summary>
    public Dictionary<string, string> TransitionRules { get; } = new(StringComparer.Ordinal);
}

/// <summary>What the head of a file says.</summary>
/// <param name="Number">The number of the act; null where the file has only its name.</param>
/// <param name="Title">Its name.</param>
/// <param name="Day">The day of the text; null where it says none.</param>
/// <param name="Through">The last amendment that the text has, where it says so.</param>
internal sealed record ActHead(string? Number, string Title, DateOnly? Day, string? Through);
