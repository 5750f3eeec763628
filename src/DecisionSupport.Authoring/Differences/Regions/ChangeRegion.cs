using DecisionSupport.Authoring.Differences.Regions;

namespace DecisionSupport.Authoring;

/// <summary>Cases that two versions of the rules answer differently, looked at on one day. Immutable.</summary>
public sealed class ChangeRegion
{
    internal ChangeRegion(DateOnly asOf, ImmutableArray<string> because, ImmutableArray<string> where, ImmutableArray<OutcomeChange> changes) =>
        (AsOf, Because, Where, Changes) = (asOf, because, where, changes);

    /// <summary>The day the cases are looked at.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The criteria and levels that the versions see differently there; empty when only the conditions of outcomes differ.</summary>
    public ImmutableArray<string> Because { get; }

    /// <summary>The values of the facts that the versions read differently, in words; empty when nothing limits them.</summary>
    public ImmutableArray<string> Where { get; }

    /// <summary>The pairs of outcomes that occur.</summary>
    public ImmutableArray<OutcomeChange> Changes { get; }

    /// <summary>All that the versions see differently there, levels too.</summary>
    internal ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>How long before the day looked at the days lie that the versions read differently.</summary>
    internal ImmutableArray<MonthsBefore> Times { get; init; } = [];

    /// <summary>The same region with some of its changes.</summary>
    internal ChangeRegion Only(ImmutableArray<OutcomeChange> changes) => new(AsOf, Because, Where, changes) { Causes = Causes, Times = Times };
}

/// <summary>An outcome that becomes another. Immutable.</summary>
public sealed class OutcomeChange
{
    internal OutcomeChange(OutcomeLabel old, OutcomeLabel @new, ImmutableArray<string> onlyWhere, Witness? witness) =>
        (Old, New, OnlyWhere, Witness) = (old, @new, onlyWhere, witness);

    /// <summary>What came out before.</summary>
    public OutcomeLabel Old { get; }

    /// <summary>What comes out now.</summary>
    public OutcomeLabel New { get; }

    /// <summary>What must hold beside the region, in words: in no other case does this change occur.</summary>
    public ImmutableArray<string> OnlyWhere { get; }

    /// <summary>
    /// A case of which the rules say so, both evaluated; null when none was found among many tried, so that the change may be possible on paper only.
    /// </summary>
    public Witness? Witness { get; }
}
