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
        return _done[(node, where)] = variable < diagram.VariableOf(node)
            ? Of(node, diagram.ChildrenOf(where).ToArray().Aggregate(diagram.Or))
            : Below(node, where, diagram.VariableOf(node));
    }

    private int Below(int node, int where, int variable)
    {
        var children = diagram.ChildrenOf(node).ToArray();
        diagram.Spend(children.Length);
        var parts = Enumerable.Range(0, children.Length).Select(cell => diagram.Cofactor(where, variable, cell)).ToList();
        var possible = Enumerable.Range(0, children.Length).Where(cell => parts[cell] != Nowhere).ToDictionary(cell => cell, cell => Of(children[cell], parts[cell]));
        if (possible.Count == 0)
        {
            return node;
        }

        var nearby = possible.Values.First();
        return diagram.Make(variable, [.. Enumerable.Range(0, children.Length).Select(cell => possible.GetValueOrDefault(cell, nearby))]);
    }
}
