using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// A function looked at only where some condition holds: elsewhere it says what it says nearby, so that it has no terminal and depends on no variable but
/// for the part that counts. Not thread-safe.
/// </summary>
internal sealed class PossiblePart(Diagram diagram)
{
    private const int Nowhere = (int)Truth.False;
    private const int Everywhere = (int)Truth.True;

    private readonly Dictionary<(int Node, int Where), int> _done = [];

    public int Of(int node, int where)
    {
        if (where == Everywhere || Diagram.IsTerminal(node))
        {
            return node;
        }

        if (_done.TryGetValue((node, where), out var known))
        {
            return known;
        }

        var variable = diagram.VariableOf(where);
        return _done[(node, where)] = variable < diagram.VariableOf(node) ? Of(node, InSomeCell(where, variable)) : Below(node, where, diagram.VariableOf(node));
    }

    private int InSomeCell(int where, int variable)
    {
        var some = Nowhere;
        for (var cell = 0; cell < diagram.CellCount(variable); cell++)
        {
            some = diagram.Or(some, diagram.Cofactor(where, variable, cell));
        }

        return some;
    }

    private int Below(int node, int where, int variable)
    {
        const int NotThere = -1;
        var children = new int[diagram.CellCount(variable)];
        diagram.Spend(children.Length);
        var nearby = NotThere;
        for (var cell = 0; cell < children.Length; cell++)
        {
            var part = diagram.Cofactor(where, variable, cell);
            children[cell] = part == Nowhere ? NotThere : Of(diagram.Cofactor(node, variable, cell), part);
            nearby = nearby == NotThere ? children[cell] : nearby;
        }

        if (nearby == NotThere)
        {
            return node;
        }

        children.AsSpan().Replace(NotThere, nearby);
        return diagram.Make(variable, children);
    }
}
