namespace DecisionSupport;

/// <summary>A value that law changes by date. Immutable.</summary>
public sealed class Parameter
{
    internal Parameter(string id, ParameterKind kind, LocalizedText title, LocalizedText? unit, ImmutableArray<ParameterValue> values) =>
        (Id, Kind, Title, Unit, Values) = (id, kind, title, unit, values);

    /// <summary>The id, named in expressions as <c>parameter.id</c>.</summary>
    public string Id { get; }

    /// <summary>What its values are.</summary>
    public ParameterKind Kind { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Title { get; }

    /// <summary>What a number counts; null when it has no unit.</summary>
    public LocalizedText? Unit { get; }

    /// <summary>Its values in the order of time. A day that none covers has no value.</summary>
    public ImmutableArray<ParameterValue> Values { get; }

    /// <summary>The value on a day, or null when none is known: never the nearest.</summary>
    public ParameterValue? On(DateOnly day)
    {
        foreach (var value in Values)
        {
            if (value.HoldsOn(day))
            {
                return value;
            }
        }

        return null;
    }

    internal Place Place { get; init; }
}
