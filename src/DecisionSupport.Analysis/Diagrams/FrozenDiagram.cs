namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Some functions of a diagram as they were when they were taken, side by side. Immutable and thread-safe.</summary>
/// <remarks>Nodes are numbered after the terminals, each before those below it; terminals mean themselves.</remarks>
internal sealed class FrozenDiagram
{
    private readonly int[] _variables;
    private readonly int[] _starts;
    private readonly int[] _children;

    /// <param name="diagram">Where the functions are.</param>
    /// <param name="roots">The functions.</param>
    public FrozenDiagram(Diagram diagram, ImmutableArray<int> roots)
    {
        int[] nodes = [.. roots.SelectMany(r => diagram.Nodes(r)).Distinct().OrderBy(diagram.VariableOf)];
        var numbers = nodes.Select((node, i) => (Node: node, Number: Diagram.FirstNode + i)).ToDictionary(n => n.Node, n => n.Number);
        _variables = [.. nodes.Select(diagram.VariableOf)];
        _starts = new int[nodes.Length + 1];
        _children = [.. nodes.SelectMany(n => diagram.ChildrenOf(n).ToArray()).Select(Number)];
        for (var i = 0; i < nodes.Length; i++)
        {
            _starts[i + 1] = _starts[i] + diagram.CellCount(_variables[i]);
        }

        Roots = [.. roots.Select(Number)];

        int Number(int node) => Diagram.IsTerminal(node) ? node : numbers[node];
    }

    /// <summary>The functions, in the order in which they were given.</summary>
    public ImmutableArray<int> Roots { get; }

    /// <summary>How many nodes there are that are no terminals.</summary>
    public int Count => _variables.Length;

    public int VariableOf(int node) => _variables[node - Diagram.FirstNode];

    public ReadOnlySpan<int> ChildrenOf(int node) => _children.AsSpan(_starts[node - Diagram.FirstNode].._starts[node - Diagram.FirstNode + 1]);

    /// <summary>What a function says of a case.</summary>
    public int At(int node, ReadOnlySpan<int> cells)
    {
        while (!Diagram.IsTerminal(node))
        {
            node = ChildrenOf(node)[cells[VariableOf(node)]];
        }

        return node;
    }
}
