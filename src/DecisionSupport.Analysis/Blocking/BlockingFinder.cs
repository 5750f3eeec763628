using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Explanation;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// Finds the smallest sets of findings that keep outcomes from coming out. Looks at every case there can be, so that what cannot happen together does not
/// count: by what is kept of the rules for all cases; around the case itself where it has a value that is like none of those, or the rules are too entangled.
/// </summary>
internal static class BlockingFinder
{
    /// <summary>For each outcome but the present one, the sets that block it, the smallest first.</summary>
    public static ImmutableArray<(Outcome Outcome, ImmutableArray<ImmutableArray<Atom>> Sets)> Find(Recommendation recommendation, PlacedCase? placed)
    {
        if (placed is null || OutcomeRelations.Of(placed.Functions) is not { Truths: { } truths, Atoms: var atoms })
        {
            return FindAround(RulesInForce.Of(recommendation), recommendation);
        }

        using var evaluation = AfterOutcome.Of(recommendation);
        Truth[] present = [.. atoms.Select(a => Present(a, recommendation.Decision, evaluation.Frame))];
        var ways = RelationWays.Rent(truths, present);
        var blocked = Blocked(recommendation, atoms, ways.To);
        RelationWays.Return(ways);
        return blocked;
    }

    private static ImmutableArray<(Outcome Outcome, ImmutableArray<ImmutableArray<Atom>> Sets)> FindAround(RulesInForce rules, Recommendation recommendation)
    {
        var space = CaseSpace.Around(rules, recommendation.Decision.Snapshot, isFree: _ => true, mayStayUnknown: true);
        var meaning = space.Rules();
        var reached = meaning.Outcomes(recommendation.Compiled).ToDictionary(o => o.Outcome.Outcome, o => o.Comes);
        var atoms = AtomFinder.Of(recommendation.Compiled, meaning, rules.Versions);
        return atoms.Length <= AtomSet.Most ? Blocked(recommendation, atoms, outcome => new SpaceWays(space, atoms, reached[outcome])) : throw new DiagramTooLargeException();
    }

    private static ImmutableArray<(Outcome Outcome, ImmutableArray<ImmutableArray<Atom>> Sets)> Blocked(Recommendation recommendation, ImmutableArray<Atom> atoms, Func<Outcome, IWays> waysTo) =>
    [
        .. recommendation.Compiled.Outcomes.Select(o => o.Outcome).Where(o => !ReferenceEquals(o, recommendation.Outcome))
            .Select(o => (o, BlockingSets.Of(waysTo(o), atoms.Length).Select(set => set.Members().Select(a => atoms[a]).ToImmutableArray()).ToImmutableArray())),
    ];

    private static Truth Present(Atom atom, Decision decision, RuleFrame frame) => atom.Criterion is { } criterion
        ? (Truth)(int)decision.Evaluated.First(e => ReferenceEquals(e.Compiled, atom.Version)).StatusOf(criterion.Criterion.Id)
        : atom.Leaf!.Ask(frame);
}
