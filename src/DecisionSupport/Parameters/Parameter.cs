namespace DecisionSupport;

/// <summary>A value that law changes by date. Immutable.</summary>
/// <param name="Id">The id, named in expressions as <c>parameter.id</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Title">Its name.</param>
/// <param name="Unit">What a number counts; null when it has no unit.</param>
/// <param name="Values">Its values in the order of time. A day that none covers has no value.</param>
public sealed record Parameter(string Id, ParameterKind Kind, LocalizedText Title, LocalizedText? Unit, ImmutableArray<ParameterValue> Values)
{
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
