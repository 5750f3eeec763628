namespace DecisionSupport.Rendering.Reports;

/// <summary>The fixed words of reports, for each audience and language.</summary>
internal sealed partial class Labels
{
    private Labels()
    {
    }

    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The heading over all outcomes.</summary>
    public required string Summary { get; init; }

    public required string Why { get; init; }

    /// <summary>The heading over what nobody has to be asked, since it follows from other answers.</summary>
    public required string Follows { get; init; }

    /// <summary>The heading over who told which facts.</summary>
    public required string ToldBy { get; init; }

    public required string Missing { get; init; }

    public required string Steps { get; init; }

    public required string Notices { get; init; }

    public required string Possible { get; init; }

    public required string Changes { get; init; }

    public required string Sources { get; init; }

    public required string AskedOf { get; init; }

    /// <summary>The heading over what blocks an outcome.</summary>
    public required string WhyNot { get; init; }

    /// <summary>Before what has to happen.</summary>
    public required string If { get; init; }

    /// <summary>Between the last two of several.</summary>
    public required string And { get; init; }

    /// <summary>Who else is asked, to the person concerned.</summary>
    public required string AlsoAsked { get; init; }

    /// <summary>A limit: its name, its value, the day it began, its source.</summary>
    public required string Bound { get; init; }

    public required string ComparedWith { get; init; }

    /// <summary>Said of an outcome that no case can have on the day.</summary>
    public required string NeverReached { get; init; }

    /// <summary>Said before several things that block together.</summary>
    public required string OneOfThese { get; init; }

    /// <summary>What the person concerned is called at the beginning of a line and inside a sentence; null where it is by name.</summary>
    public required (string First, string InSentence)? You { get; init; }

    /// <summary>The first and the last day of several.</summary>
    public required string FromTo { get; init; }

    public required string NotInForce { get; init; }

    /// <summary>Said of a value that is not decided: it is no question to anybody in the case.</summary>
    public required string NobodyAnswers { get; init; }

    /// <summary>How whoever takes a step is reached.</summary>
    public required string Contact { get; init; }

    /// <summary>What the place has to offer.</summary>
    public required string Offered { get; init; }

    /// <summary>Which guide explains a step.</summary>
    public required string ReadMore { get; init; }

    /// <summary>The last line: what this is, who decides, and the rule book.</summary>
    public required string Footer { get; init; }

    public required string Met { get; init; }

    public required string NotMet { get; init; }

    /// <summary>Not met, of what only chooses between ways.</summary>
    public required string NotHere { get; init; }

    public required string Unknown { get; init; }

    public static Labels For(Audience audience, Language language) => (audience, language) switch
    {
        (Audience.Officer, Language.Swedish) => SwedishOfficer,
        (Audience.Client, Language.Swedish) => SwedishClient,
        (Audience.Officer, _) => EnglishOfficer,
        _ => EnglishClient,
    };

    /// <summary>The last line about a rule book: what this is, who decides, and which rules.</summary>
    public string FooterOf(RuleBook ruleBook, Audience audience)
    {
        var decides = ruleBook.Decides(audience) is { } sentence ? $"{sentence.In(Language)} " : "";
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Footer, ruleBook.Version, ruleBook.Sha256[..12], decides);
    }

    /// <summary>Who does a step.</summary>
    public string Name(Party party) => party.IsPersonConcerned && You is { } you ? you.First : party.Name.In(Language);

    /// <summary>Who is asked.</summary>
    public string NameInSentence(Party party) => party.IsPersonConcerned && You is { } you ? you.InSentence : party.NameInSentence.In(Language);

    /// <summary>What a screen reader says for a mark.</summary>
    public string Spoken(Mark mark) => mark switch
    {
        Mark.Met => Met,
        Mark.NotMet => NotMet,
        Mark.NotHere => NotHere,
        Mark.Unknown => Unknown,
        _ => "",
    };

    /// <summary>Several as one says them: "a, b and c".</summary>
    public string Joined(IReadOnlyList<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} {And} {parts[^1]}";
}
