namespace DecisionSupport.Fhir.Reading;

/// <summary>What of a response is not asked for its answers: whether it counts at all, and who is in it.</summary>
internal static class Admission
{
    public static void Check(QuestionnaireResponse response, Issues issues)
    {
        // The code as it was written: one that FHIR does not have is found by whoever validates.
        if (response.StatusElement?.JsonValue is "entered-in-error")
        {
            issues.Error(Codes.Withdrawn, OperationOutcome.IssueType.BusinessRule, $"{Expressions.Root}.status", "The response is entered in error, so nothing is decided on it. Send the one that holds.");
        }

        if (response.ImplicitRules is not null)
        {
            Refuse(issues, $"{Expressions.Root}.implicitRules");
        }

        CheckExtensions(response.ModifierExtension, Expressions.Root, issues);
        foreach (var (name, _) in Identities(response).Where(i => i.IsThere))
        {
            issues.Information(Codes.IdentityLeftOut, $"{Expressions.Root}.{name}", "This can point at a person, and was not read. A snapshot has no identity; keep the connection in the system that asks.");
        }
    }

    /// <summary>Refuses what would change what the answers mean and is not known here.</summary>
    public static void CheckExtensions(List<Extension> modifiers, string parent, Issues issues)
    {
        if (modifiers.Count > 0)
        {
            Refuse(issues, $"{parent}.modifierExtension");
        }
    }

    private static void Refuse(Issues issues, string expression) =>
        issues.Error(Codes.NotUnderstood, OperationOutcome.IssueType.NotSupported, expression, "This changes what the answers mean in a way that is not known here. Send the response without it, with answers that hold as they stand.");

    private static IEnumerable<(string Name, bool IsThere)> Identities(QuestionnaireResponse response) =>
    [
        ("subject", response.Subject is not null),
        ("author", response.Author is not null),
        ("source", response.Source is not null),
        ("encounter", response.Encounter is not null),
        ("basedOn", response.BasedOn.Count > 0),
        ("partOf", response.PartOf.Count > 0),
        ("contained", response.Contained.Count > 0),
        ("text", response.Text is not null),
        ("identifier", response.Identifier is not null && References.In(response) is null),
    ];
}
