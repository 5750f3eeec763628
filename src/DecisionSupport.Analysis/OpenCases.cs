using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>The cases that agree with the snapshot of a recommendation in all that is known, and what comes out of them. Not thread-safe.</summary>
internal sealed class OpenCases
{
    private readonly Func<CompiledCriterion, int> _criterion;

    private OpenCases(PlacedCase? placed, Diagram diagram, IReadOnlyList<SpaceVariable> variables, OutcomeTerminals terminals, int unbounded, int outcome, int possible, Func<CompiledCriterion, int> criterion)
    {
        Placed = placed;
        Diagram = diagram;
        Variables = variables;
        Terminals = terminals;
        Unbounded = unbounded;
        Outcome = outcome;
        Possible = possible;
        _criterion = criterion;
    }

    /// <summary>The case among all; null where it was looked at alone.</summary>
    public PlacedCase? Placed { get; }

    public Diagram Diagram { get; }

    public IReadOnlyList<SpaceVariable> Variables { get; }

    /// <summary>What the terminals of functions stand for.</summary>
    public OutcomeTerminals Terminals { get; }

    /// <summary>Outcome and level as a function of what is open, where a case can be.</summary>
    public int Outcome { get; }

    /// <summary>The same, with what rules say of cases that cannot be.</summary>
    public int Unbounded { get; }

    /// <summary>Where a case can be.</summary>
    public int Possible { get; }

    /// <param name="recommendation">The recommendation.</param>
    /// <param name="placed">Its case; null when it has no place among those that are kept.</param>
    /// <param name="mayStayUnknown">Whether what is open may also stay so, fact by fact.</param>
    public static OpenCases Of(Recommendation recommendation, PlacedCase? placed, bool mayStayUnknown) =>
        placed is not null && Among(placed, mayStayUnknown) is { } open ? open : Around(recommendation, mayStayUnknown);

    /// <summary>The truth of a criterion as a function of what is open, where a case can be.</summary>
    public int Of(CompiledCriterion criterion) => _criterion(criterion);

    private static OpenCases Around(Recommendation recommendation, bool mayStayUnknown)
    {
        var snapshot = recommendation.Decision.Snapshot;
        var space = CaseSpace.Around(RulesInForce.Of(recommendation), snapshot, isFree: fact => snapshot.Values[fact.Slot].IsNull, mayStayUnknown);
        var rules = space.Rules();
        var terminals = new OutcomeTerminals(space.Diagram, rules, recommendation.Compiled);
        return new OpenCases(null, space.Diagram, space.Variables, terminals, terminals.Node, space.Within(terminals.Node), space.Possible, c => space.Within(rules.Of(c)));
    }

    // What is kept of the rules, with what is known put in.
    private static OpenCases? Among(PlacedCase placed, bool mayStayUnknown)
    {
        var snapshot = placed.Snapshot;
        if (placed.Functions.Implications.Any(IsSaidOfOthers))
        {
            return null;
        }

        var free = new FreePart(placed, fact => snapshot.Values[fact.Slot].IsNull && !snapshot.HasNothingToTell(fact));
        var restriction = new Restriction(placed, free, mayStayUnknown);
        var outcome = restriction.Of(placed.Functions.Outcome);

        // What is settled whatever a mixed question is answered, is settled.
        if (free.HasMixed && (!Diagram.IsTerminal(outcome) || placed.Recommendation.Version.AsksForAll))
        {
            return null;
        }

        var possible = restriction.Of(placed.Functions.Possible(isAllTold: !mayStayUnknown));
        var parts = new PossiblePart(restriction.Diagram);
        return new OpenCases(
            placed, restriction.Diagram, restriction.Variables, placed.Functions.Terminals, outcome, parts.Of(outcome, possible), possible, c => parts.Of(restriction.Of(placed.Functions.RootOf(c)), possible));

        // The functions know of no fact that the rules do not ask for, nor what the case has told of it.
        bool IsSaidOfOthers(Implication i) => snapshot.Values[i.Premise.Slot].IsNull && !snapshot.Values[i.Fact.Slot].IsNull && !placed.Functions.Ask(i.Fact);
    }
}
