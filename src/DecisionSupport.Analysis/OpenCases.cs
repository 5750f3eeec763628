using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis;

/// <summary>The cases that agree with the snapshot of a recommendation in all that is known, and what comes out of them. Not thread-safe.</summary>
internal sealed class OpenCases
{
    private readonly Func<CompiledCriterion, int> _criterion;

    private OpenCases(Diagram diagram, IReadOnlyList<SpaceVariable> variables, OutcomeTerminals terminals, int unbounded, int outcome, int possible, Func<CompiledCriterion, int> criterion)
    {
        Diagram = diagram;
        Variables = variables;
        Terminals = terminals;
        Unbounded = unbounded;
        Outcome = outcome;
        Possible = possible;
        _criterion = criterion;
    }

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
    /// <param name="mayStayUnknown">Whether what is open may also stay so, fact by fact.</param>
    public static OpenCases Of(Recommendation recommendation, bool mayStayUnknown) =>
        PlacedCase.Of(recommendation) is { } placed && Among(placed, mayStayUnknown) is { } open ? open : Around(recommendation, mayStayUnknown);

    /// <summary>The truth of a criterion as a function of what is open, where a case can be.</summary>
    public int Of(CompiledCriterion criterion) => _criterion(criterion);

    private static OpenCases Around(Recommendation recommendation, bool mayStayUnknown)
    {
        var snapshot = recommendation.Decision.Snapshot;
        var space = CaseSpace.Around(RulesInForce.Of(recommendation), snapshot, isFree: fact => snapshot.Values[fact.Slot].IsNull, mayStayUnknown);
        var rules = space.Rules();
        var terminals = new OutcomeTerminals(space.Diagram, rules, recommendation.Compiled);
        return new OpenCases(space.Diagram, space.Variables, terminals, terminals.Node, space.Within(terminals.Node), space.Possible, c => space.Within(rules.Of(c)));
    }

    // What is kept of the rules, with what is known put in. Facts that are known say all that implications have to say: every case can be.
    private static OpenCases? Among(PlacedCase placed, bool mayStayUnknown)
    {
        var snapshot = placed.Snapshot;
        if (placed.Functions.Implications.Any(i => snapshot.Values[i.Premise.Slot].IsNull))
        {
            return null;
        }

        var free = new FreePart(placed, fact => snapshot.Values[fact.Slot].IsNull && !snapshot.HasNothingToTell(fact));
        var restriction = new Restriction(placed, free, mayStayUnknown);
        var outcome = restriction.Of(placed.Functions.Frozen.Roots[0]);

        // What is settled whatever a mixed question is answered, is settled.
        return free.HasMixed && (!Diagram.IsTerminal(outcome) || placed.Recommendation.Version.AsksForAll) ? null
            : new OpenCases(restriction.Diagram, restriction.Variables, placed.Functions.Terminals, outcome, outcome, (int)Truth.True, c => restriction.Of(placed.Functions.RootOf(c)));
    }
}
