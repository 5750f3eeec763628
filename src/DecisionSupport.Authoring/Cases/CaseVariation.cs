using DecisionSupport.Feel;

namespace DecisionSupport.Authoring;

/// <summary>A worked case with a few facts changed: a day later, a per cent less, something unknown. Immutable.</summary>
public sealed class CaseVariation
{
    internal CaseVariation()
    {
    }

    /// <summary>What is another, in Swedish; empty when it is not told.</summary>
    public required string Title { get; init; }

    /// <summary>The day it is looked at; null for that of the case.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Facts that are another, with their values; the null value is not known.</summary>
    public required ImmutableArray<KeyValuePair<string, FeelValue>> Changes { get; init; }

    /// <summary>
    /// Parameters that are supposed to have other values than the law gives them, by id, written as in a file of parameters. A variation is only tested, so that no
    /// text to anybody says a supposed value.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Supposed { get; init; } = [];

    /// <summary>What must come out, by rule set.</summary>
    public required ImmutableArray<Expectation> Expected { get; init; }

    internal Place Place { get; init; }

    /// <summary>The rules that are asked about it: those given, with the values that it supposes.</summary>
    /// <exception cref="ArgumentException">There is no such parameter, or it cannot have the value.</exception>
    internal RuleBook RulesOf(RuleBook law) => law.Supposing(Supposed);

    /// <summary>The case that it is, made of the one it varies.</summary>
    /// <exception cref="ArgumentException">A fact that may not lie after the day does.</exception>
    public CaseSnapshot Of(CaseSnapshot worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        var builder = new CaseSnapshotBuilder(worked, AsOf);
        foreach (var (id, value) in Changes)
        {
            builder.Replace(id, value);
        }

        return builder.Build();
    }
}
