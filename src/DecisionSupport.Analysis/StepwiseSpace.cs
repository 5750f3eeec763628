using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>What can come out of one rule set while the facts that a snapshot leaves open become known one by one, in any order. Not thread-safe.</summary>
internal sealed class StepwiseSpace
{
    private readonly Recommendation _recommendation;
    private readonly OpenCases _space;

    private StepwiseSpace(Recommendation recommendation, OpenCases space) => (_recommendation, _space) = (recommendation, space);

    public static StepwiseSpace Of(Recommendation recommendation, PlacedCase? placed) => new(recommendation, OpenCases.Of(recommendation, placed, mayStayUnknown: true));

    /// <summary>Outcomes other than the present one, in the order of the rule set.</summary>
    public ImmutableArray<Outcome> PossibleOutcomes() =>
    [
        .. _space.Diagram.Terminals(_space.Outcome).Select(_space.Terminals.OutcomeOf).Distinct()
            .Where(o => !ReferenceEquals(o, _recommendation.Outcome)).OrderBy(o => _recommendation.Version.Outcomes.IndexOf(o)),
    ];

    /// <summary>The open facts whose answer can change outcome or level at some step, in the order of the vocabulary.</summary>
    public ImmutableArray<Fact> MissingFacts() => [.. Variables.SelectMany(v => v.Facts).Distinct().Select(id => _recommendation.Decision.Snapshot.Vocabulary.Find(id)!).OrderBy(f => f.Slot)];

    /// <summary>The variables that outcome or level depends on at some step.</summary>
    public IEnumerable<SpaceVariable> Variables => _space.Diagram.Support(_space.Outcome).Select(v => _space.Variables[v]);
}
