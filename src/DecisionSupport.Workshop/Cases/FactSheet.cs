using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Gathers facts for a snapshot and keeps out those that cannot be used, with the reason. Not thread-safe.</summary>
internal sealed class FactSheet(Vocabulary vocabulary, DateOnly asOf)
{
    public static readonly LocalizedText CannotBeUsed = new(
        "Uppgiften går inte att använda. Kontrollera att den är rimlig och inte ligger efter dagen för ärendet.",
        "This cannot be used. Check that it is reasonable and does not lie after the day of the case.");

    private const int DigitsOfIdentity = 10;

    private readonly Dictionary<string, FeelValue> _values = [];
    private readonly Dictionary<string, FactSource> _sources = [];
    private readonly List<FieldError> _errors = [];
    private readonly Dictionary<string, string> _typed = [];

    public ImmutableArray<FieldError> Errors => [.. _errors];

    /// <summary>What was typed and could not be read, by the name of its field.</summary>
    public ImmutableDictionary<string, string> Typed => _typed.ToImmutableDictionary();

    /// <summary>Keeps what was typed for another try, save what may be somebody's identity number.</summary>
    public void KeepTyped(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var (name, text) in fields.Where(f => f.Value.Count(char.IsDigit) < DigitsOfIdentity))
        {
            _typed[name] = text;
        }
    }

    public void Take(CaseSnapshot snapshot)
    {
        foreach (var fact in snapshot.ToldFacts)
        {
            Set(fact, snapshot[fact.Id]);
            Say(fact, snapshot.SourceOf(fact.Id));
        }
    }

    public void Fail(Fact? fact, LocalizedText text) => _errors.Add(new FieldError(fact, text));

    /// <summary>Sets a fact, or forgets it. Whether it can be used.</summary>
    public bool Set(Fact fact, FeelValue value)
    {
        if (value.IsNull)
        {
            _values.Remove(fact.Id);
            return true;
        }

        try
        {
            // Tried alone first: one fact that does not fit should not take the others with it.
            new CaseSnapshotBuilder(vocabulary, asOf).Set(fact.Id, value).Build();
            _values[fact.Id] = value;
            return true;
        }
        catch (ArgumentException)
        {
            Fail(fact, CannotBeUsed);
            return false;
        }
    }

    /// <summary>The value of a fact; null when it is not known.</summary>
    public FeelValue ValueOf(Fact fact) => _values.GetValueOrDefault(fact.Id, FeelValue.Null);

    /// <summary>Says who told a fact, and when; null when nobody says.</summary>
    public void Say(Fact fact, FactSource? source)
    {
        if (source is null)
        {
            _sources.Remove(fact.Id);
        }
        else
        {
            _sources[fact.Id] = source;
        }
    }

    public CaseSnapshot Build()
    {
        var builder = new CaseSnapshotBuilder(vocabulary, asOf);
        foreach (var (id, value) in _values)
        {
            builder.ToldBy(_sources.GetValueOrDefault(id)).Set(id, value);
        }

        builder.ToldBy(null);

        // Neither is decided on: which of them holds is for whoever filled them in to say.
        while (builder.Contradictions() is [var contradiction, ..])
        {
            Fail(contradiction.Premise, contradiction.Why);
            Fail(contradiction.Fact, contradiction.Why);
            builder.Set(contradiction.Premise.Id, FeelValue.Null).Set(contradiction.Fact.Id, FeelValue.Null);
        }

        return builder.Build();
    }
}
