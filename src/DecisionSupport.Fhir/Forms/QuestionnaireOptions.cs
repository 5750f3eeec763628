namespace DecisionSupport.Fhir;

/// <summary>What a questionnaire is to be. Immutable.</summary>
public sealed record QuestionnaireOptions
{
    /// <summary>The canonical address that the questionnaire is published at; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>Its publication status.</summary>
    /// <value>Default draft: whoever publishes it says that it is active.</value>
    public PublicationStatus Status { get; init; } = PublicationStatus.Draft;

    /// <summary>Whom it asks. The person concerned is asked only what is hers to answer.</summary>
    /// <value>Default the officer, who is asked everything.</value>
    public Audience Audience { get; init; } = Audience.Officer;
}
