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

    /// <summary>What must come out, by rule set.</summary>
    public required ImmutableArray<Expectation> Expected { get; init; }

    internal Place Place { get; init; }

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
