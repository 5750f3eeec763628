namespace DecisionSupport.Rendering.Reports;

internal sealed partial class Labels
{
    private static readonly Labels EnglishOfficer = new()
    {
        Language = Language.English,
        Title = "Recommendation as of {0}",
        Summary = "In short",
        Why = "Why",
        Missing = "What is missing",
        Steps = "Who does what next",
        Questions = "Questions to the doctor",
        Notices = "Note",
        Possible = "Could also be",
        Changes = "What would change it",
        Sources = "Sources",
        AskedOf = "answered by: {0}",
        ChangeTo = "{0}, if",
        AnotherAnswer = "another answer",
        You = ("The person", "the person"),
        FoundOutByUs = "",
        NotInForce = "{0}: not assessed. The rule book has no rules in force on {1}.",
        NoValue = "{0}: not assessed. The rule book lacks an amount or a limit for {1}.",
        Footer = "This is advice. Försäkringskassan decides. Rule book {0} ({1}).",
        Met = "met",
        NotMet = "not met",
        Unknown = "open",
    };

    private static readonly Labels EnglishClient = new()
    {
        Language = Language.English,
        Title = "How things look on {0}",
        Summary = "In short",
        Why = "Why",
        Missing = "What we need to know",
        Steps = "What happens now",
        Questions = "What your doctor needs to answer",
        Notices = "Good to know",
        Possible = "It could also be",
        Changes = "What can change things",
        Sources = "Laws and sources",
        AskedOf = "We ask {0}",
        ChangeTo = "{0}, if",
        AnotherAnswer = "another answer",
        You = ("You", "you"),
        FoundOutByUs = "We find out",
        NotInForce = "{0}: we cannot answer this. Our rules do not cover {1}.",
        NoValue = "{0}: we cannot answer this. An amount or a limit for {1} is missing.",
        Footer = "This is advice. Försäkringskassan decides. Rule book {0} ({1}).",
        Met = "speaks for",
        NotMet = "speaks against",
        Unknown = "not clear",
    };
}
