using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>
/// What one fact says of another by meaning alone: where it has one of some values, the other has a certain value too, or there is nothing to tell of it.
/// Read the other way round it says that the fact has none of those values. Immutable.
/// </summary>
public sealed class Implication
{
    internal Implication(Fact premise, ImmutableArray<FeelValue> values, Fact fact, FeelValue value, LocalizedText why, Place place)
    {
        (Premise, Values, Fact, Value, Why, Place) = (premise, values, fact, value, why, place);
        Otherwise = AllOf(premise.Type).Except(values).ToList() is [var only] ? only : FeelValue.Null;
    }

    /// <summary>The fact that says something of another.</summary>
    public Fact Premise { get; }

    /// <summary>The values with which it does: true, false or words of an enum.</summary>
    public ImmutableArray<FeelValue> Values { get; }

    /// <summary>The other fact.</summary>
    public Fact Fact { get; }

    /// <summary>The value that the other fact has then; null in the sense of FEEL where there is nothing to tell of it.</summary>
    public FeelValue Value { get; }

    /// <summary>Why, as a sentence.</summary>
    public LocalizedText Why { get; }

    internal Place Place { get; }

    /// <summary>The one value that the premise has where the other fact shows that it has none of <see cref="Values"/>; null where several are left.</summary>
    internal FeelValue Otherwise { get; }

    internal bool HoldsAt(FeelValue premise) => Values.Contains(premise);

    /// <summary>Whether a value of the other fact shows that the premise does not hold.</summary>
    internal bool IsAgainst(FeelValue fact) => !fact.IsNull && !fact.Equals(Value);

    private static IEnumerable<FeelValue> AllOf(FactType type) => type switch
    {
        BooleanFactType => [FeelValue.True, FeelValue.False],
        EnumFactType words => words.Values.Select(v => FeelValue.From(v.Id)),
        _ => [],
    };
}
