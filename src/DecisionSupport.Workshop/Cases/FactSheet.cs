using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Gathers facts for a snapshot and keeps out those that cannot be used, with the reason. Not thread-safe.</summary>
internal sealed class FactSheet(Vocabulary vocabulary, DateOnly asOf)
{
    public static readonly LocalizedText CannotBeUsed = new(
        "Uppgiften går inte att använda. Kontrollera att den är rimlig och inte ligger efter dagen för ärendet.",
        "This cannot be used. Check that it is reasonable and does not lie after the day of the case.");

    private readonly Dictionary<string, FeelValue> _values = [];
    private readonly List<FieldError> _errors = [];

    public ImmutableArray<FieldError> Errors => [.. _errors];

    public void Take(CaseSnapshot snapshot)
    {
        foreach (var fact in snapshot.KnownFacts)
        {
            Set(fact, snapshot[fact.Id]);
        }
    }

    public void Fail(Fact? fact, LocalizedText text) => _errors.Add(new FieldError(fact, text));

    public void Set(Fact fact, FeelValue value)
    {
        if (value.IsNull)
        {
            _values.Remove(fact.Id);
            return;
        }

        try
        {
            // Tried alone first: one fact that does not fit should not take the others with it.
            new CaseSnapshotBuilder(vocabulary, asOf).Set(fact.Id, value).Build();
            _values[fact.Id] = value;
        }
        catch (ArgumentException)
        {
            Fail(fact, CannotBeUsed);
        }
    }

    public CaseSnapshot Build()
    {
        var builder = new CaseSnapshotBuilder(vocabulary, asOf);
        foreach (var (id, value) in _values)
        {
            builder.Set(id, value);
        }

        return builder.Build();
    }
}
