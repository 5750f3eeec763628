using DecisionSupport.Authoring.Differences.Regions;

namespace DecisionSupport.Authoring;

/// <summary>Cases that two versions of the rules answer differently, looked at on one day. Immutable.</summary>
/// <param name="AsOf">The day the cases are looked at.</param>
/// <param name="Because">The criteria and levels that the versions see differently there; empty when only the conditions of outcomes differ.</param>
/// <param name="Where">The values of the facts that the versions read differently, in words; empty when nothing limits them.</param>
/// <param name="Changes">The pairs of outcomes that occur.</param>
public sealed record ChangeRegion(DateOnly AsOf, ImmutableArray<string> Because, ImmutableArray<string> Where, ImmutableArray<OutcomeChange> Changes)
{
    /// <summary>All that the versions see differently there, levels too.</summary>
    internal ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>How long before the day looked at the days lie that the versions read differently.</summary>
    internal ImmutableArray<MonthsBefore> Times { get; init; } = [];
}

/// <summary>An outcome that becomes another. Immutable.</summary>
/// <param name="Old">What came out before.</param>
/// <param name="New">What comes out now.</param>
/// <param name="OnlyWhere">What must hold beside the region, in words: in no other case does this change occur.</param>
/// <param name="Witness">
/// A case of which the rules say so, both evaluated; null when none was found among many tried, so that the change may be possible on paper only.
/// </param>
public sealed record OutcomeChange(OutcomeLabel Old, OutcomeLabel New, ImmutableArray<string> OnlyWhere, Witness? Witness);
