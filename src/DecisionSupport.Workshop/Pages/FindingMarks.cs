namespace DecisionSupport.Workshop.Pages;

/// <summary>How a status is shown, without colour, and what a screen reader says instead.</summary>
internal static class FindingMarks
{
    public static (string Css, string Mark, LocalizedText Said) Of(FindingStatus? status) => status switch
    {
        FindingStatus.Met => ("met", "✓", new("Uppfyllt", "Met")),
        FindingStatus.NotMet => ("not-met", "✗", new("Inte uppfyllt", "Not met")),
        FindingStatus.Unknown => ("unknown", "?", new("Vet inte än", "Not known yet")),
        _ => ("not-met", "–", new("Stängt", "Closed")),
    };
}
