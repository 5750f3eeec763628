using DecisionSupport.Analysis.Diagrams;

namespace DecisionSupport.Analysis.Reasoning.Witnesses;

/// <summary>Questions about the part of a function where it has one value. Not thread-safe.</summary>
internal sealed class DiagramPaths(Diagram diagram, int terminal)
{
    private readonly Dictionary<int, bool> _reaches = [];

    public bool Reaches(int node)
    {
        if (Diagram.IsTerminal(node))
        {
            return node == terminal;
        }

        if (!_reaches.TryGetValue(node, out var reaches))
        {
            foreach (var child in diagram.ChildrenOf(node).ToArray())
            {
                reaches |= Reaches(child);
            }

            _reaches[node] = reaches;
        }

        return reaches;
    }

    /// <summary>The cells that a variable can be in where the function has the value.</summary>
    public SortedSet<int> CellsOf(int variable, int root)
    {
        var cells = new SortedSet<int>();
        var seen = new HashSet<int>();
        Visit(root);
        return cells;

        void Visit(int node)
        {
            if (!Reaches(node) || !seen.Add(node))
            {
                return;
            }

            if (Diagram.IsTerminal(node) || diagram.VariableOf(node) > variable)
            {
                cells.UnionWith(Enumerable.Range(0, diagram.CellCount(variable)));
                return;
            }

            var children = diagram.ChildrenOf(node).ToArray();
            for (var cell = 0; cell < children.Length; cell++)
            {
                if (diagram.VariableOf(node) < variable)
                {
                    Visit(children[cell]);
                }
                else if (Reaches(children[cell]))
                {
                    cells.Add(cell);
                }
            }
        }
    }

    /// <summary>Ways through the diagram to the value, each as the cells it goes through.</summary>
    public IEnumerable<ImmutableArray<(int Variable, int Cell)>> From(int node, ImmutableArray<(int Variable, int Cell)> before)
    {
        if (Diagram.IsTerminal(node))
        {
            return node == terminal ? [before] : [];
        }

        var children = diagram.ChildrenOf(node).ToArray();
        return Enumerable.Range(0, children.Length).Where(cell => Reaches(children[cell]))
            .SelectMany(cell => From(children[cell], before.Add((diagram.VariableOf(node), cell))));
    }
}
