using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>One comparison of a rule as it came out for a snapshot: the facts, their values, and the bounds they are held against. Immutable.</summary>
public sealed class DecisiveComparison
{
    internal DecisiveComparison(FindingStatus status, ImmutableArray<FactValue> facts, ImmutableArray<Bound> bounds, ImmutableArray<FeelValue> comparedWith) =>
        (Status, Facts, Bounds, ComparedWith) = (status, facts, bounds, comparedWith);

    /// <summary>What it says: true is <see cref="FindingStatus.Met"/>.</summary>
    public FindingStatus Status { get; }

    /// <summary>The facts it reads, with their values.</summary>
    public ImmutableArray<FactValue> Facts { get; }

    /// <summary>The values of law that it reads, with the day each began and its source.</summary>
    public ImmutableArray<Bound> Bounds { get; }

    /// <summary>What the rule itself names in the comparison, such as words of a list, or a number.</summary>
    public ImmutableArray<FeelValue> ComparedWith { get; }

    /// <summary>The values of law that it reads and that are not decided for the day; while there is one, it is unknown.</summary>
    public ImmutableArray<Parameter> Undecided { get; internal init; } = [];

    /// <summary>
    /// The comparison as the rule writes it, when everything that it reads is known and it still has no answer: it divides by zero, makes a day that there
    /// is not, goes out of range or needs more work than it may. Null otherwise.
    /// </summary>
    public string? Failed { get; internal init; }
}

/// <summary>A value that law sets, as it was on the day of the snapshot. Immutable.</summary>
public sealed class Bound
{
    internal Bound(Parameter parameter, ParameterValue value) => (Parameter, Value) = (parameter, value);

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>Its value, with the first and the last day it holds and its source.</summary>
    public ParameterValue Value { get; }

    /// <summary>The value as rules compare it.</summary>
    internal FeelValue Compared => ParameterFeelValue.Of(Parameter, Value);
}
