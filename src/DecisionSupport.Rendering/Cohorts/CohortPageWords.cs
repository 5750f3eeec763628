namespace DecisionSupport.Rendering.Cohorts;

/// <summary>The fixed words of the page about many cases.</summary>
internal static class CohortPageWords
{
    public static readonly LocalizedText Title = new("{0} ärenden", "{0} cases");
    public static readonly LocalizedText Few = new("Färre än fem ärenden: inget kan visas utan att röja någon.", "Fewer than five cases: nothing can be shown without giving somebody away.");
    public static readonly LocalizedText Hidden = new("dolt", "hidden");
    public static readonly LocalizedText Answers = new("Svaren", "The answers");
    public static readonly LocalizedText Open = new("okänt kan ändra {0} av dem", "what is unknown can change {0} of them");
    public static readonly LocalizedText Coming = new("{0} ändras av sig själva inom 90 dagar", "{0} change by themselves within 90 days");
    public static readonly LocalizedText Background = new("Vilka det gäller", "Whom it is about");
    public static readonly LocalizedText ByAge = new("{0}, efter ålder", "{0}, by age");
    public static readonly LocalizedText ByQuarter = new("{0}, efter kvartal", "{0}, by quarter");
    public static readonly LocalizedText Footer = new(
        "Grupper under fem är dolda, och de tal som de annars kunde räknas ut ur. Okänt är okänt, aldrig ett nej. Regelbok {0} ({1}).",
        "Groups under five are hidden, and the numbers that they could otherwise be reckoned from. Unknown is unknown, never a no. Rule book {0} ({1}).");
}
