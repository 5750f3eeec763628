using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Goals;

/// <summary>Cases of a space, and those in which more is known. Not thread-safe.</summary>
internal sealed class Knowledge(CaseSpace space)
{
    private readonly Dictionary<int, int> _after = [];

    /// <summary>The cases in which a condition holds, or held before more became known.</summary>
    /// <remarks>
    /// The answer to a question over several facts is the same before and after: before its facts are known nothing depends on it. That of a timeline can
    /// be open of its own.
    /// </remarks>
    public int After(int node)
    {
        if (Diagram.IsTerminal(node))
        {
            return node;
        }

        if (!_after.TryGetValue(node, out var after))
        {
            var variable = space.Diagram.VariableOf(node);
            var children = Array.ConvertAll(space.Diagram.ChildrenOf(node).ToArray(), After);
            if (UnknownCell(variable) is { } unknown)
            {
                for (var cell = 0; cell < children.Length; cell++)
                {
                    children[cell] = cell == unknown ? children[cell] : space.Diagram.Or(children[cell], children[unknown]);
                }
            }

            _after[node] = after = space.Diagram.Make(variable, children);
        }

        return after;
    }

    /// <summary>
    /// A way to a case before in which the condition holds, for a way to a case after; null when there is none. What the latter does not say is added to
    /// it, and what becomes known is as little as can be.
    /// </summary>
    public (ImmutableArray<(int Variable, int Cell)> After, ImmutableArray<int> Learnt)? Before(int condition, ImmutableArray<(int Variable, int Cell)> way)
    {
        var cells = way.ToDictionary(s => s.Variable, s => s.Cell);
        return Walk(condition, []) is { } learnt ? ([.. cells.Select(c => (c.Key, c.Value)).Order()], learnt) : null;

        ImmutableArray<int>? Walk(int node, ImmutableArray<int> learnt)
        {
            if (Diagram.IsTerminal(node))
            {
                return node == (int)Truth.True ? learnt : null;
            }

            var variable = space.Diagram.VariableOf(node);
            var children = space.Diagram.ChildrenOf(node).ToArray();
            if (cells.TryGetValue(variable, out var known))
            {
                return Walk(children[known], learnt) ?? (UnknownCell(variable) is { } unknown && unknown != known ? Walk(children[unknown], learnt.Add(variable)) : null);
            }

            for (var cell = children.Length - 1; cell >= 0; cell--)
            {
                cells[variable] = cell;
                if (Walk(children[cell], learnt) is { } found)
                {
                    return found;
                }
            }

            cells.Remove(variable);
            return null;
        }
    }

    /// <summary>The cell in which a variable is not known; null when it has none.</summary>
    public int? UnknownCell(int variable) => space.Variables[variable] switch
    {
        AnswerVariable { Question.IsOfTimeline: false } => null,
        AnswerVariable => space.Diagram.CellCount(variable) == 3 ? 2 : null,
        _ => space.Diagram.CellCount(variable) - 1,
    };
}
