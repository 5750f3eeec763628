namespace DecisionSupport.Workshop.Pages;

/// <summary>How a status is shown, without colour, and what a screen reader says instead.</summary>
internal static class FindingMarks
{
    public static (string Css, string Mark, LocalizedText Said) Of(Finding finding) => Of(finding.Criterion, finding.Status);

    /// <summary>Of a criterion that only chooses between ways, not met speaks against nobody.</summary>
    public static (string Css, string Mark, LocalizedText Said) Of(Criterion criterion, FindingStatus status) => criterion.ChoosesWay && status == FindingStatus.NotMet
        ? ("not-here", "–", new("Gäller inte här", "Does not apply here"))
        : Of((FindingStatus?)status);

    public static (string Css, string Mark, LocalizedText Said) Of(FindingStatus? status) => status switch
    {
        FindingStatus.Met => ("met", "✓", new("Uppfyllt", "Met")),
        FindingStatus.NotMet => ("not-met", "✗", new("Inte uppfyllt", "Not met")),
        FindingStatus.Unknown => ("unknown", "?", new("Vet inte än", "Not known yet")),
        _ => ("not-met", "–", new("Stängt", "Closed")),
    };
}
