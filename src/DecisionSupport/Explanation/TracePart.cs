using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>
/// A part of a criterion's rule as it came out for a snapshot: what it says, what it read, where it stands, and the parts that it is made of. Immutable.
/// </summary>
public sealed class TracePart
{
    internal TracePart(TraceKind kind, string text, FindingStatus status, Place place, ImmutableArray<TraceReading> readings, ImmutableArray<TracePart> parts) =>
        (Kind, Text, Status, Place, Readings, Parts) = (kind, text, status, place, readings, parts);

    /// <summary>What kind of part it is.</summary>
    public TraceKind Kind { get; }

    /// <summary>The expression of a comparison, the name of a definition, <c>rule set.criterion</c>, or what joins the parts.</summary>
    public string Text { get; }

    /// <summary>What it says: true is <see cref="FindingStatus.Met"/>.</summary>
    public FindingStatus Status { get; }

    /// <summary>Where it stands in the rule file; of what joins others where the first of them stands.</summary>
    public Place Place { get; }

    /// <summary>What a comparison read, in the order facts, parameters, definitions, calculations; empty for other kinds.</summary>
    public ImmutableArray<TraceReading> Readings { get; }

    /// <summary>The parts that it is made of, in the order written.</summary>
    public ImmutableArray<TracePart> Parts { get; }
}

/// <summary>A kind of part in a trace.</summary>
public enum TraceKind
{
    /// <summary>A criterion: its test, and before it whether it applies, where it does not always.</summary>
    Criterion,

    /// <summary>Whether a criterion applies.</summary>
    Applies,

    /// <summary>A condition among the definitions.</summary>
    Definition,

    /// <summary>True when all parts are, false when any is.</summary>
    All,

    /// <summary>True when any part is, false when all are.</summary>
    Any,

    /// <summary>The opposite of its part.</summary>
    Not,

    /// <summary>The second part where the first is true, the third where it is false.</summary>
    If,

    /// <summary>Whether its part is one of the three: shown, failing or open.</summary>
    Is,

    /// <summary>A comparison, or anything else that FEEL decides at once.</summary>
    Comparison,

    /// <summary>Whether the outcome of a rule set is one of some.</summary>
    Outcome,

    /// <summary>The same for every case.</summary>
    Constant,
}

/// <summary>A kind of thing that a comparison reads.</summary>
public enum TraceReadingKind
{
    /// <summary>A fact of the snapshot.</summary>
    Fact,

    /// <summary>A value of law on the day of the snapshot.</summary>
    Parameter,

    /// <summary>A value among the definitions.</summary>
    Definition,

    /// <summary>A part of the comparison that is worked out.</summary>
    Calculation,
}

/// <summary>Something that a comparison read. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its id, its name, or its expression.</param>
/// <param name="Value">Its value; null in the sense of FEEL when it has none.</param>
/// <param name="Source">Who told a fact; null when that is not said, and for all else.</param>
public sealed record TraceReading(TraceReadingKind Kind, string Name, FeelValue Value, FactSource? Source = null);
