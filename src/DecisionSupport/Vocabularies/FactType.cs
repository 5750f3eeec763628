namespace DecisionSupport;

/// <summary>What values a fact can have. Immutable.</summary>
public abstract record FactType
{
    private protected FactType()
    {
    }

    /// <summary>The type as messages say it: "true or false", "a date".</summary>
    public abstract string Description { get; }
}

/// <summary>True or false.</summary>
public sealed record BooleanFactType : FactType
{
    /// <inheritdoc/>
    public override string Description => "true or false";
}

/// <summary>A decimal number.</summary>
/// <param name="From">The least value allowed, itself included; null when there is none.</param>
/// <param name="To">The greatest value allowed, itself included; null when there is none.</param>
/// <param name="Unit">What the number counts; null when it has no unit.</param>
public sealed record NumberFactType(decimal? From, decimal? To, LocalizedText? Unit) : FactType
{
    /// <inheritdoc/>
    public override string Description => (From, To) switch
    {
        (null, null) => "a number",
        ({ } from, null) => FormattableString.Invariant($"a number, at least {from}"),
        (null, { } to) => FormattableString.Invariant($"a number, at most {to}"),
        var (from, to) => FormattableString.Invariant($"a number from {from} to {to}"),
    };
}

/// <summary>A day.</summary>
/// <param name="NotAfterAsOf">Whether a snapshot with a day after its <c>asOf</c> is refused.</param>
public sealed record DateFactType(bool NotAfterAsOf) : FactType
{
    /// <inheritdoc/>
    public override string Description => "a date, written 2011-01-31";
}

/// <summary>One of a closed set of words.</summary>
/// <param name="Values">The words, in the order of the vocabulary.</param>
public sealed record EnumFactType(ImmutableArray<EnumValue> Values) : FactType
{
    /// <inheritdoc/>
    public override string Description => "one of " + string.Join(", ", Values.Select(v => v.Id));
}

/// <summary>One word of a closed set.</summary>
/// <param name="Id">The word in files and results.</param>
/// <param name="Label">The word in texts.</param>
public sealed record EnumValue(string Id, LocalizedText Label);

/// <summary>A list of words from a closed set; an empty list says that there is none.</summary>
/// <param name="Values">The words that may stand in the list.</param>
public sealed record EnumListFactType(ImmutableArray<EnumValue> Values) : FactType
{
    /// <inheritdoc/>
    public override string Description => "a list with any of " + string.Join(", ", Values.Select(v => v.Id));
}

/// <summary>A list of texts; an empty list says that there is none.</summary>
/// <param name="Examples">One text of each kind that rules tell apart.</param>
public sealed record StringListFactType(ImmutableArray<string> Examples) : FactType
{
    /// <inheritdoc/>
    public override string Description => "a list of texts";
}

/// <summary>A list of records; an empty list says that there is none.</summary>
/// <param name="Fields">The fields of each record.</param>
public sealed record RecordListFactType(ImmutableArray<RecordField> Fields) : FactType
{
    /// <inheritdoc/>
    public override string Description => "a list of records with " + string.Join(", ", Fields.Select(f => f.Name));
}

/// <summary>A field of a record in a list.</summary>
/// <param name="Name">The field's key.</param>
/// <param name="Type">Its type: true or false, a date or an enum.</param>
/// <param name="Optional">Whether it may be absent.</param>
public sealed record RecordField(string Name, FactType Type, bool Optional)
{
    /// <summary>The question that it answers; null when the list's own question asks for it.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>Who is asked; null for whoever is asked for the list.</summary>
    public Party? AskedOf { get; init; }
}
