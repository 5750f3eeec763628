namespace DecisionSupport.Certificates.Model;

internal static class RelationKinds
{
    public static RelationKind Read(string code) => XmlSpace.Collapse(code).ToUpperInvariant() switch
    {
        "ERSATT" => RelationKind.Replaces,
        "KOMPLT" => RelationKind.Completes,
        "FRLANG" => RelationKind.Prolongs,
        "KOPIA" => RelationKind.Copies,
        _ => RelationKind.Other,
    };
}
