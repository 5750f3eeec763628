using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel;

namespace DecisionSupport;

/// <summary>One comparison of a rule as it came out for a snapshot: the facts, their values, and the bounds they are held against. Immutable.</summary>
/// <param name="Status">What it says: true is <see cref="FindingStatus.Met"/>.</param>
/// <param name="Facts">The facts it reads, with their values.</param>
/// <param name="Bounds">The values of law that it reads, with the day each began and its source.</param>
/// <param name="ComparedWith">What the rule itself names in the comparison, such as words of a list, or a number.</param>
public sealed record DecisiveComparison(FindingStatus Status, ImmutableArray<FactValue> Facts, ImmutableArray<Bound> Bounds, ImmutableArray<FeelValue> ComparedWith)
{
    /// <summary>The values of law that it reads and that are not decided for the day; while there is one, it is unknown.</summary>
    public ImmutableArray<Parameter> Undecided { get; init; } = [];

    /// <summary>
    /// The comparison as the rule writes it, when everything that it reads is known and it still has no answer: it divides by zero, makes a day that there
    /// is not, goes out of range or needs more work than it may. Null otherwise.
    /// </summary>
    public string? Failed { get; init; }
}

/// <summary>A value that law sets, as it was on the day of the snapshot. Immutable.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">Its value, with the first and the last day it holds and its source.</param>
public sealed record Bound(Parameter Parameter, ParameterValue Value)
{
    /// <summary>The value as rules compare it.</summary>
    internal FeelValue Compared => ParameterFeelValue.Of(Parameter, Value);
}
