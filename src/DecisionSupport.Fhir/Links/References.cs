namespace DecisionSupport.Fhir.Links;

/// <summary>The host's own key of a case, as the identifier of a response. Any other identifier may be somebody's, and is not read.</summary>
internal static class References
{
    private const string System = "urn:decision-support:reference";

    public static string? In(QuestionnaireResponse response) =>
        response.Identifier is { SystemElement.JsonValue: System, ValueElement.JsonValue: string reference } ? reference : null;

    public static Identifier? Of(string? reference) => reference is null ? null : new Identifier(System, reference);
}
