namespace DecisionSupport.Certificates.Model;

/// <summary>How this certificate relates to an earlier one.</summary>
internal enum RelationKind
{
    Replaces,
    Completes,
    Prolongs,
    Copies,
    Other,
}
