namespace DecisionSupport.Fhir.Reading;

/// <summary>
/// What is told of a response before it is a snapshot: codes of diagnostics, which their page explains, and words for what only a response can be.
/// </summary>
internal static class Codes
{
    public const string IdentityLeftOut = "identity-left-out";
    public const string Malformed = "malformed";
    public const string NotUnderstood = "not-understood";
    public const string Withdrawn = "withdrawn";
    public const string TooDeep = "DS0006";
    public const string DuplicateKey = "DS0008";
    public const string UnknownFact = "DS0601";
    public const string WrongType = "DS0602";
    public const string Contradiction = "DS0609";
}
