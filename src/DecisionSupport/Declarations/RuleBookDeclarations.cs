using System.Collections.Frozen;
using DecisionSupport.Data;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Declarations;

/// <summary>What <c>rule-book.yaml</c> declares: what the engine must know of the law's world and no other file says. Immutable.</summary>
internal sealed record RuleBookDeclarations
{
    /// <summary>The version that the rule book gives itself.</summary>
    public string Version { get; init; } = "unversioned";

    /// <summary>What it is about, inside a sentence; null when it does not say.</summary>
    public LocalizedText? About { get; init; }

    /// <summary>The languages of its texts, the first one first.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [Language.Swedish, Language.English];

    public Parties Parties { get; init; } = Parties.None;

    /// <summary>Kinds of sources.</summary>
    public ImmutableArray<string> SourceKinds { get; init; } = [];

    public Citations Citations { get; init; } = Citations.None;

    /// <summary>How sources cite acts.</summary>
    public CitedActs CitedActs { get; init; } = CitedActs.None;

    /// <summary>Who decides, as a sentence to each audience; null when nobody else does.</summary>
    public LocalizedText? Decides { get; init; }

    /// <summary>Who decides, to the person concerned.</summary>
    public LocalizedText? ClientDecides { get; init; }

    public Expert? Expert { get; init; }

    /// <summary>Within how many days a party is to have taken a step that says nothing else.</summary>
    public FrozenDictionary<Party, int> UsualTimes { get; init; } = FrozenDictionary<Party, int>.Empty;

    /// <summary>The guide whose points stand on every page to the person concerned; null when there is none.</summary>
    public PlacedId? Rights { get; init; }

    /// <summary>The facts that it names, wherever: they must be in the vocabulary.</summary>
    public ImmutableArray<PlacedId> NamedFacts { get; init; } = [];

    /// <summary>The outcomes that it names, by rule set.</summary>
    public ImmutableArray<(PlacedId RuleSet, PlacedId? Outcome)> NamedOutcomes { get; init; } = [];

    /// <summary>Whether it says what becomes of a day that a month lacks: where months are added to it, the last day of the month.</summary>
    public bool MonthEndsAreDeclared { get; init; }

    /// <summary>The fact that tells when the person was born: good examples depend on it.</summary>
    public string? BirthDateFact { get; init; }

    /// <summary>Ids of facts that statistics count by age and over time.</summary>
    public PlacedIds CountedFacts { get; init; } = new([]);

    /// <summary>Ids of facts in the order that an officer asks for them, where an answer to one settles as much as to another.</summary>
    public PlacedIds AskedInTurn { get; init; } = new([]);
}
