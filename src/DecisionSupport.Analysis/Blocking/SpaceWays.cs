using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Ways to an outcome, looked for among the cases of a space around one case. Not thread-safe.</summary>
internal sealed class SpaceWays : IWays
{
    private readonly Diagram _diagram;
    private readonly int _reached;
    private readonly int[] _unchanged;
    private readonly ImmutableArray<int> _fromBelow;
    private readonly CommonCase _cases;

    /// <param name="space">The space.</param>
    /// <param name="atoms">The atoms, over the space.</param>
    /// <param name="reached">The cases with the outcome.</param>
    public SpaceWays(CaseSpace space, ImmutableArray<Atom> atoms, int reached)
    {
        _diagram = space.Diagram;
        _reached = reached;
        _unchanged = [.. atoms.Select(a => _diagram.Where(a.Node, space.PresentValue(a.Node)))];
        _fromBelow = [.. Enumerable.Range(0, atoms.Length).OrderByDescending(a => _diagram.VariableOf(_unchanged[a]))];
        // Cases near the present one leave most findings as they are.
        _cases = new CommonCase(_diagram, [.. space.Variables.Select((_, variable) => Math.Max(space.PresentCell(variable), 0))]);
    }

    public AtomSet? Changed(AtomSet stays) => _cases.Find(_reached, AllOf(stays)) is { } way
        ? Enumerable.Range(0, _unchanged.Length).Where(a => !_cases.IsIn(_unchanged[a], way)).Aggregate(default(AtomSet), (changed, atom) => changed.With(atom))
        : null;

    // Where these atoms are as they are. Joined from below, for then each is mostly laid upon the others, which stay as they were made.
    private int AllOf(AtomSet stays) => _fromBelow.Where(stays.Has).Aggregate((int)Truth.True, (node, atom) => _diagram.And(_unchanged[atom], node));
}
