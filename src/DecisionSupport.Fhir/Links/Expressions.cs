namespace DecisionSupport.Fhir.Links;

/// <summary>Where something stands, as FHIRPath has it.</summary>
internal static class Expressions
{
    /// <summary>The whole response.</summary>
    public const string Root = "QuestionnaireResponse";

    /// <summary>The identifier of a response.</summary>
    public const string Identifier = Root + ".identifier";
}
