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

    private readonly FactValueReader _reader = new(diagnostics);
    private readonly Place?[] _places = new Place?[vocabulary.Facts.Length];

    public DiagnosticBag Diagnostics => diagnostics;

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
}
