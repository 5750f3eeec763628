using DecisionSupport.Logic;
using DecisionSupport.RuleFiles;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// Decision diagrams over variables with few cells each: reduced and ordered, so that two functions are equal when they are the same node, and a
/// function depends on a variable exactly when the variable stands in its nodes. Not thread-safe; made anew for each question.
/// </summary>
/// <remarks>Node ids below <see cref="FirstNode"/> are terminals and mean themselves.</remarks>
internal sealed class Diagram
{
    public const int FirstNode = CountCheck.MaxOutcomes;

    // A rule set that needs more is beyond what anybody can explain; the analysis then says that it gave up.
    private const int MaxNodes = 1_000_000;

    private readonly List<(int Variable, int[] Children)> _nodes = [];
    private readonly Dictionary<NodeKey, int> _unique = [];
    private readonly Dictionary<(Operation, int, int), int> _applied = [];
    private readonly Dictionary<(int, int, int, int), int> _selected = [];
    private readonly List<int> _cellCounts = [];

    /// <summary>Adds a variable after all others in the order.</summary>
    public int AddVariable(int cells)
    {
        _cellCounts.Add(cells);
        return _cellCounts.Count - 1;
    }

    public int CellCount(int variable) => _cellCounts[variable];

    public static bool IsTerminal(int node) => node < FirstNode;

    public int VariableOf(int node) => _nodes[node - FirstNode].Variable;

    public ReadOnlySpan<int> ChildrenOf(int node) => _nodes[node - FirstNode].Children;

    /// <summary>The function that is <paramref name="children"/>[cell] where the variable is in that cell.</summary>
    public int Make(int variable, ReadOnlySpan<int> children)
    {
        if (!children.ContainsAnyExcept(children[0]))
        {
            return children[0];
        }

        var key = new NodeKey(variable, children.ToArray());
        if (_unique.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_nodes.Count == MaxNodes)
        {
            throw new DiagramTooLargeException();
        }

        _nodes.Add((variable, key.Children));
        return _unique[key] = _nodes.Count - 1 + FirstNode;
    }

    /// <summary>Joins two functions cell by cell.</summary>
    public int Apply(Operation operation, int left, int right)
    {
        if (operation.Shortcut(left, right) is { } decided)
        {
            return decided;
        }

        if (_applied.TryGetValue((operation, left, right), out var known))
        {
            return known;
        }

        var variable = Math.Min(TopVariable(left), TopVariable(right));
        Span<int> children = stackalloc int[_cellCounts[variable]];
        for (var cell = 0; cell < children.Length; cell++)
        {
            children[cell] = Apply(operation, Cofactor(left, variable, cell), Cofactor(right, variable, cell));
        }

        return _applied[(operation, left, right)] = Make(variable, children);
    }

    /// <summary>One function where the condition is <paramref name="terminal"/>, another elsewhere.</summary>
    public int Select(int condition, int terminal, int then, int otherwise)
    {
        if (then == otherwise || condition == terminal)
        {
            return then;
        }

        if (IsTerminal(condition))
        {
            return otherwise;
        }

        if (_selected.TryGetValue((condition, terminal, then, otherwise), out var known))
        {
            return known;
        }

        var variable = Math.Min(TopVariable(condition), Math.Min(TopVariable(then), TopVariable(otherwise)));
        Span<int> children = stackalloc int[_cellCounts[variable]];
        for (var cell = 0; cell < children.Length; cell++)
        {
            children[cell] = Select(Cofactor(condition, variable, cell), terminal, Cofactor(then, variable, cell), Cofactor(otherwise, variable, cell));
        }

        return _selected[(condition, terminal, then, otherwise)] = Make(variable, children);
    }

    /// <summary>The function with every terminal replaced.</summary>
    /// <param name="node">The function.</param>
    /// <param name="terminal">What replaces a terminal.</param>
    /// <param name="done">What has been found of the same replacing, kept for the next time.</param>
    public int Map(int node, Func<int, int> terminal, Dictionary<int, int> done)
    {
        if (IsTerminal(node))
        {
            return terminal(node);
        }

        if (!done.TryGetValue(node, out var mapped))
        {
            var children = Array.ConvertAll(_nodes[node - FirstNode].Children, child => Map(child, terminal, done));
            done[node] = mapped = Make(VariableOf(node), children);
        }

        return mapped;
    }

    /// <summary>The function that has a number in each of some parts, which together are every case and have none in common.</summary>
    public int Numbered(IEnumerable<(int Where, int Number)> parts)
    {
        ImmutableArray<(int Where, int Number)> all = [.. parts];
        var result = all[^1].Number;
        for (var i = all.Length - 2; i >= 0; i--)
        {
            result = Select(all[i].Where, (int)Truth.True, all[i].Number, result);
        }

        return result;
    }

    /// <summary>The function where a variable is known to be in a cell.</summary>
    public int Restrict(int node, int variable, int cell) => Restrict(node, variable, cell, []);

    /// <summary>The function <paramref name="node"/>, or the one of its children where <paramref name="variable"/> is in <paramref name="cell"/>.</summary>
    public int Cofactor(int node, int variable, int cell) =>
        !IsTerminal(node) && VariableOf(node) == variable ? ChildrenOf(node)[cell] : node;

    private int TopVariable(int node) => IsTerminal(node) ? int.MaxValue : VariableOf(node);

    private int Restrict(int node, int variable, int cell, Dictionary<int, int> done)
    {
        if (IsTerminal(node) || VariableOf(node) > variable)
        {
            return node;
        }

        if (VariableOf(node) == variable)
        {
            return ChildrenOf(node)[cell];
        }

        if (!done.TryGetValue(node, out var restricted))
        {
            var children = Array.ConvertAll(_nodes[node - FirstNode].Children, child => Restrict(child, variable, cell, done));
            done[node] = restricted = Make(VariableOf(node), children);
        }

        return restricted;
    }

    private readonly struct NodeKey(int variable, int[] children) : IEquatable<NodeKey>
    {
        private readonly int _variable = variable;

        public int[] Children { get; } = children;

        public bool Equals(NodeKey other) => _variable == other._variable && Children.AsSpan().SequenceEqual(other.Children);

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_variable);
            foreach (var child in Children)
            {
                hash.Add(child);
            }

            return hash.ToHashCode();
        }
    }
}
