using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>What can come out of one rule set while the facts that a snapshot leaves open become known one by one, in any order. Not thread-safe.</summary>
internal sealed class StepwiseSpace
{
    private readonly Recommendation _recommendation;
    private readonly CaseSpace _space;
    private readonly OutcomeTerminals _terminals;
    private readonly int _outcome;

    private StepwiseSpace(Recommendation recommendation, CaseSpace space)
    {
        _recommendation = recommendation;
        _space = space;
        _terminals = new OutcomeTerminals(space.Diagram, space.Rules(), recommendation.Compiled);
        _outcome = space.Within(_terminals.Node);
    }

    public static StepwiseSpace Of(Recommendation recommendation) => new(recommendation, OpenCases.Of(recommendation, mayStayUnknown: true));

    /// <summary>Outcomes other than the present one, in the order of the rule set.</summary>
    public ImmutableArray<Outcome> PossibleOutcomes() =>
    [
        .. _space.Diagram.Terminals(_outcome).Select(_terminals.OutcomeOf).Distinct()
            .Where(o => !ReferenceEquals(o, _recommendation.Outcome)).OrderBy(o => _recommendation.Version.Outcomes.IndexOf(o)),
    ];

    /// <summary>The open facts whose answer can change outcome or level at some step, in the order of the vocabulary.</summary>
    public ImmutableArray<Fact> MissingFacts() => [.. Variables.SelectMany(v => v.Facts).Distinct().Select(_space.Fact).OrderBy(f => f.Slot)];

    /// <summary>The variables that outcome or level depends on at some step.</summary>
    public IEnumerable<SpaceVariable> Variables => _space.Diagram.Support(_outcome).Select(v => _space.Variables[v]);
}
