using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>The facts of one snapshot while it is read. Not thread-safe.</summary>
internal sealed class ReadFacts(Vocabulary vocabulary, DateOnly? asOf, DiagnosticBag diagnostics)
{
    internal static readonly DiagnosticKind DateAfterAsOf = new(
        "DS0604", Severity.Error, "A date after the day the case is looked at",
        "The fact tells of something that has happened, and the day has not come.",
        "Check both dates.");

    internal static readonly DiagnosticKind ContradictingFacts = new(
        "DS0609", Severity.Error, "Facts that contradict each other",
        "Two facts are told that cannot both hold, whatever the rules are: one of them says that there is nothing to tell of the other, or that it has another value. Nothing is decided on either.",
        "Find out which holds, and correct the other or take it out.");

    private readonly FactValueReader _reader = new(diagnostics);
    private readonly Place?[] _places = new Place?[vocabulary.Facts.Length];

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Who told each fact; null where nobody says.</summary>
    public FactSource?[]? Sources { get; private set; }

    /// <summary>Whether a fact may stand under an id that it had before.</summary>
    public bool ReadsOldNames { get; init; }

    /// <summary>The facts that stood under such an id.</summary>
    public List<FactRename> Renamed { get; } = [];

    public FeelValue[] Values { get; } = new FeelValue[vocabulary.Facts.Length];

    /// <summary>Whether the text says anything of a fact, if only that it is unknown.</summary>
    public bool IsTold(Fact fact) => _places[fact.Slot] is not null;

    public void Read(Fact fact, DataEntry entry)
    {
        if (_places[fact.Slot] is { } first)
        {
            diagnostics.Add(SharedKinds.DuplicateKey, entry.Place, $"The fact '{fact.Id}' stands twice; the first is on line {first.Line}. Keep one of them.");
            return;
        }

        _places[fact.Slot] = entry.Place;
        if (entry.Value is DataScalar { IsNull: true } || _reader.Read(fact.Type, entry.Value, fact.Id) is not { } value)
        {
            return;
        }

        if (asOf is { } day && FactValues.IsAfter(fact, value, day))
        {
            diagnostics.Add(DateAfterAsOf, entry.Value.Place, $"{fact.Id} lies after asOf, {day.Iso()}. Check both dates.");
            return;
        }

        Values[fact.Slot] = value;
    }

    /// <summary>Notes who told a fact; one of which nothing is told has no source.</summary>
    public void Say(Fact fact, FactSource source, Place place)
    {
        if (Values[fact.Slot].IsNull)
        {
            return;
        }

        Sources ??= new FactSource?[Values.Length];
        if (Sources[fact.Slot] is not null)
        {
            diagnostics.Add(SharedKinds.DuplicateKey, place, $"Who told '{fact.Id}' is said twice. Keep one of them.");
        }

        Sources[fact.Slot] = source;
    }

    /// <summary>Reports what was read of two facts that cannot both hold, at the later of the places.</summary>
    public void CheckTogether()
    {
        foreach (var (premise, fact, why) in vocabulary.Consequences.Of(Values)?.Contradictions ?? [])
        {
            var (first, second) = _places[premise.Slot] is { } a && _places[fact.Slot] is { } b && a.Line > b.Line ? (fact, premise) : (premise, fact);
            if (_places[second.Slot] is { } place)
            {
                var where = _places[first.Slot] is { } other ? $"'{first.Id}' on line {other.Line}" : $"'{first.Id}', which was told before";
                diagnostics.Add(ContradictingFacts, place, $"'{second.Id}' contradicts {where}. {why.In(Language.English)} Correct one of them, or take it out.");
            }
        }
    }
}
