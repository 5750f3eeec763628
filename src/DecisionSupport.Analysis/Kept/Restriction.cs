using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis.Kept;

/// <summary>The kept functions where all that is not free is as it is in a case: functions of what is free alone. Not thread-safe.</summary>
internal sealed class Restriction
{
    private const int NotYet = -1;

    private readonly FrozenDiagram _frozen;
    private readonly PlacedCase _placed;
    private readonly List<SpaceVariable> _variables = [];
    private readonly int[] _numbers;
    private readonly int[] _done;

    /// <param name="placed">The case.</param>
    /// <param name="free">What is free.</param>
    /// <param name="mayStayUnknown">Whether what is free may also stay unknown, or be without an answer.</param>
    public Restriction(PlacedCase placed, FreePart free, bool mayStayUnknown)
    {
        _placed = placed;
        _frozen = placed.Functions.Frozen;
        _done = new int[_frozen.Count];
        _done.AsSpan().Fill(NotYet);
        _numbers = new int[placed.Variables.Length];
        for (var variable = 0; variable < _numbers.Length; variable++)
        {
            _numbers[variable] = free.ByVariable[variable] ? Add(placed.Variables[variable], mayStayUnknown || free.IsMixed(variable) || MayBeMoot(placed.Variables[variable])) : NotYet;
        }

        bool MayBeMoot(SpaceVariable variable) => variable is not AnswerVariable && free.MayBeMoot(placed.Fact(variable.Facts[0]));
    }

    public Diagram Diagram { get; } = new();

    public IReadOnlyList<SpaceVariable> Variables => _variables;

    /// <summary>A kept function.</summary>
    public int Of(int node)
    {
        if (Diagram.IsTerminal(node))
        {
            return node;
        }

        ref var done = ref _done[node - Diagram.FirstNode];
        return done != NotYet ? done : done = Restricted(node);
    }

    private int Restricted(int node)
    {
        var variable = _frozen.VariableOf(node);
        var children = _frozen.ChildrenOf(node);
        if (_numbers[variable] == NotYet)
        {
            return Of(children[_placed.Cells[variable]]);
        }

        Span<int> restricted = stackalloc int[Diagram.CellCount(_numbers[variable])];
        for (var cell = 0; cell < restricted.Length; cell++)
        {
            restricted[cell] = Of(children[cell]);
        }

        return Diagram.Make(_numbers[variable], restricted);
    }

    // A fact that cannot be cut is known or not: where all becomes known there is nothing to ask of it.
    private int Add(SpaceVariable variable, bool mayStayUnknown)
    {
        switch (variable)
        {
            case FactVariable fact:
                var cells = mayStayUnknown ? fact.Cells : fact.Cells.RemoveAt(fact.Cells.Length - 1);
                _variables.Add(mayStayUnknown ? fact : fact with { Cells = cells });
                return Diagram.AddVariable(cells.Length);
            case KnownVariable:
                _variables.Add(variable);
                return Diagram.AddVariable(mayStayUnknown ? 2 : 1);
            default:
                _variables.Add(variable);
                return Diagram.AddVariable(mayStayUnknown || ((AnswerVariable)variable).Question.Undecided.Any() ? 3 : 2);
        }
    }
}
