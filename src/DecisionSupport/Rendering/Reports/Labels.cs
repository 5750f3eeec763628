namespace DecisionSupport.Rendering.Reports;

/// <summary>The fixed words of reports, for each audience and language.</summary>
internal sealed class Labels
{
    private static readonly Labels SwedishOfficer = new()
    {
        Title = "Rekommendation per den {0}",
        Why = "Därför",
        Missing = "Det här saknas",
        Steps = "Vem gör vad nu",
        Questions = "Frågor till läkaren",
        Notices = "Tänk på",
        Possible = "Kan också bli",
        Changes = "Det här skulle ändra",
        Sources = "Källor",
        AskedOf = "svar från: {0}",
        ChangeTo = "{0}, om: {1}",
        AnotherAnswer = "ny uppgift",
        Footer = "Det här är ett stöd. Försäkringskassan beslutar. Regelbok {0} ({1}).",
        Met = "uppfyllt",
        NotMet = "inte uppfyllt",
        Unknown = "oklart",
    };

    private static readonly Labels SwedishClient = new()
    {
        Title = "Så ser det ut den {0}",
        Why = "Därför",
        Missing = "Det här behöver vi veta",
        Steps = "Det här händer nu",
        Questions = "Det här behöver din läkare svara på",
        Notices = "Bra att veta",
        Possible = "Det kan också bli",
        Changes = "Det här kan ändra läget",
        Sources = "Lagar och källor",
        AskedOf = "vi frågar: {0}",
        ChangeTo = "{0}, om: {1}",
        AnotherAnswer = "ny uppgift",
        Footer = "Det här är ett råd. Försäkringskassan bestämmer. Regelbok {0} ({1}).",
        Met = "ja",
        NotMet = "nej",
        Unknown = "vi vet inte än",
    };

    private static readonly Labels EnglishOfficer = new()
    {
        Title = "Recommendation as of {0}",
        Why = "Why",
        Missing = "What is missing",
        Steps = "Who does what next",
        Questions = "Questions to the doctor",
        Notices = "Note",
        Possible = "Could also be",
        Changes = "What would change it",
        Sources = "Sources",
        AskedOf = "answered by: {0}",
        ChangeTo = "{0}, if: {1}",
        AnotherAnswer = "another answer",
        Footer = "This is advice. Försäkringskassan decides. Rule book {0} ({1}).",
        Met = "met",
        NotMet = "not met",
        Unknown = "open",
    };

    private static readonly Labels EnglishClient = new()
    {
        Title = "How things look on {0}",
        Why = "Why",
        Missing = "What we need to know",
        Steps = "What happens now",
        Questions = "What your doctor needs to answer",
        Notices = "Good to know",
        Possible = "It could also be",
        Changes = "What can change things",
        Sources = "Laws and sources",
        AskedOf = "we ask: {0}",
        ChangeTo = "{0}, if: {1}",
        AnotherAnswer = "another answer",
        Footer = "This is advice. Försäkringskassan decides. Rule book {0} ({1}).",
        Met = "yes",
        NotMet = "no",
        Unknown = "we do not know yet",
    };

    private Labels()
    {
    }

    public required string Title { get; init; }

    public required string Why { get; init; }

    public required string Missing { get; init; }

    public required string Steps { get; init; }

    public required string Questions { get; init; }

    public required string Notices { get; init; }

    public required string Possible { get; init; }

    public required string Changes { get; init; }

    public required string Sources { get; init; }

    public required string AskedOf { get; init; }

    public required string ChangeTo { get; init; }

    public required string AnotherAnswer { get; init; }

    public required string Footer { get; init; }

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    public required string Unknown { get; init; }

    public static Labels For(Audience audience, Language language) => (audience, language) switch
    {
        (Audience.Officer, Language.Swedish) => SwedishOfficer,
        (Audience.Client, Language.Swedish) => SwedishClient,
        (Audience.Officer, _) => EnglishOfficer,
        _ => EnglishClient,
    };

    /// <summary>What a screen reader says for a mark.</summary>
    public string Spoken(Mark mark) => mark switch
    {
        Mark.Met => Met,
        Mark.NotMet => NotMet,
        Mark.Unknown => Unknown,
        _ => "",
    };
}
