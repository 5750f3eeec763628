namespace DecisionSupport;

/// <summary>What values a fact can have. Immutable.</summary>
public abstract class FactType
{
    private protected FactType()
    {
    }

    /// <summary>The type as messages say it: "true or false", "a date".</summary>
    public abstract string Description { get; }
}

/// <summary>True or false.</summary>
public sealed class BooleanFactType : FactType
{
    /// <inheritdoc/>
    public override string Description => "true or false";
}

/// <summary>A decimal number.</summary>
public sealed class NumberFactType : FactType
{
    internal NumberFactType(decimal? from, decimal? to, LocalizedText? unit) => (From, To, Unit) = (from, to, unit);

    /// <summary>The least value allowed, itself included; null when there is none.</summary>
    public decimal? From { get; }

    /// <summary>The greatest value allowed, itself included; null when there is none.</summary>
    public decimal? To { get; }

    /// <summary>What the number counts; null when it has no unit.</summary>
    public LocalizedText? Unit { get; }

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
public sealed class DateFactType : FactType
{
    internal DateFactType(bool notAfterAsOf) => NotAfterAsOf = notAfterAsOf;

    /// <summary>Whether a snapshot with a day after its <c>asOf</c> is refused.</summary>
    public bool NotAfterAsOf { get; }

    /// <inheritdoc/>
    public override string Description => "a date, written 2011-01-31";
}

/// <summary>One of a closed set of words.</summary>
public sealed class EnumFactType : FactType
{
    internal EnumFactType(ImmutableArray<EnumValue> values) => Values = values;

    /// <summary>The words, in the order of the vocabulary.</summary>
    public ImmutableArray<EnumValue> Values { get; }

    /// <inheritdoc/>
    public override string Description => "one of " + string.Join(", ", Values.Select(v => v.Id));
}

/// <summary>One word of a closed set.</summary>
/// <param name="Id">The word in files and results.</param>
/// <param name="Label">The word in texts.</param>
public sealed record EnumValue(string Id, LocalizedText Label);

/// <summary>A list of words from a closed set; an empty list says that there is none.</summary>
public sealed class EnumListFactType : FactType
{
    internal EnumListFactType(ImmutableArray<EnumValue> values) => Values = values;

    /// <summary>The words that may stand in the list.</summary>
    public ImmutableArray<EnumValue> Values { get; }

    /// <inheritdoc/>
    public override string Description => "a list with any of " + string.Join(", ", Values.Select(v => v.Id));
}

/// <summary>A list of texts; an empty list says that there is none.</summary>
public sealed class StringListFactType : FactType
{
    internal StringListFactType(ImmutableArray<string> examples) => Examples = examples;

    /// <summary>One text of each kind that rules tell apart.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <inheritdoc/>
    public override string Description => "a list of texts";
}

/// <summary>A list of records; an empty list says that there is none.</summary>
public sealed class RecordListFactType : FactType
{
    internal RecordListFactType(ImmutableArray<RecordField> fields) => Fields = fields;

    /// <summary>The fields of each record.</summary>
    public ImmutableArray<RecordField> Fields { get; }

    /// <inheritdoc/>
    public override string Description => "a list of records with " + string.Join(", ", Fields.Select(f => f.Name));
}

/// <summary>A field of a record in a list.</summary>
public sealed class RecordField
{
    internal RecordField(string name, FactType type, bool optional) => (Name, Type, Optional) = (name, type, optional);

    /// <summary>The field's key.</summary>
    public string Name { get; }

    /// <summary>Its type: true or false, a date or an enum.</summary>
    public FactType Type { get; }

    /// <summary>Whether it may be absent.</summary>
    public bool Optional { get; }

    /// <summary>The question that it answers; null when the list's own question asks for it.</summary>
    public LocalizedText? Question { get; internal init; }

    /// <summary>Who is asked; null for whoever is asked for the list.</summary>
    public Party? AskedOf { get; internal init; }
}
