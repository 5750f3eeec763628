using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>
/// Decision diagrams over variables with few cells each: reduced and ordered, so that two functions are equal when they are the same node, and a
/// function depends on a variable exactly when the variable stands in its nodes. Not thread-safe.
/// </summary>
/// <remarks>Node ids below <see cref="FirstNode"/> are terminals and mean themselves.</remarks>
/// <param name="maxSteps">What a piece of work may take, at most <see cref="MaxSteps"/>.</param>
internal sealed class Diagram(long maxSteps = Diagram.MaxSteps)
{
    public const int FirstNode = RuleSetVersion.MaxOutcomes;

    // Steps are cells visited or kept: some seconds and some hundred megabytes. The rules that come with the library take half a million at most.
    public const long MaxSteps = 50_000_000;

    private readonly NodeTable _nodes = new(FirstNode);
    private readonly JoinTable _ands = new();
    private readonly JoinTable _ors = new();
    private readonly Dictionary<IOperation, JoinTable> _joined = [];
    private readonly Dictionary<(int, int, int, int), int> _selected = [];
    private readonly List<int> _cellCounts = [];

    // The children of the nodes that are being made, those of one upon those of another.
    private int[] _pending = new int[256];
    private int _pendingCount;
    private long _steps;

    /// <summary>Pays for cells that are visited.</summary>
    /// <exception cref="DiagramTooLargeException">There is nothing left to pay with.</exception>
    public void Spend(long cells)
    {
        if ((_steps += cells) > maxSteps)
        {
            throw new DiagramTooLargeException();
        }
    }

    /// <summary>Ends a piece of work on a diagram that is kept: what joining remembered takes most of the room, and the next piece pays for itself. Functions stay what they are.</summary>
    public void EndWork()
    {
        _ands.Clear();
        _ors.Clear();
        _joined.Clear();
        _selected.Clear();
        _selected.TrimExcess();
        _steps = 0;
    }

    /// <summary>Adds a variable after all others in the order.</summary>
    public int AddVariable(int cells)
    {
        _cellCounts.Add(cells);
        return _cellCounts.Count - 1;
    }

    public int CellCount(int variable) => _cellCounts[variable];

    public static bool IsTerminal(int node) => node < FirstNode;

    /// <summary>The first variable that a function looks at; <see cref="NodeTable.NoVariable"/>, which is after all, for a terminal.</summary>
    public int VariableOf(int node) => _nodes.VariableOf(node);

    public ReadOnlySpan<int> ChildrenOf(int node) => _nodes.ChildrenOf(node);

    /// <summary>The function that is <paramref name="children"/>[cell] where the variable is in that cell.</summary>
    public int Make(int variable, ReadOnlySpan<int> children) =>
        children.ContainsAnyExcept(children[0]) ? _nodes.FindOrAdd(variable, children) : children[0];

    /// <summary>Where both hold, cell by cell.</summary>
    public int And(int left, int right) => Join(default(AndOperation), left, right, _ands);

    /// <summary>Where either holds, cell by cell.</summary>
    public int Or(int left, int right) => Join(default(OrOperation), left, right, _ors);

    /// <summary>Joined in another way, cell by cell.</summary>
    public int Join(IOperation operation, int left, int right)
    {
        if (!_joined.TryGetValue(operation, out var done))
        {
            _joined[operation] = done = new JoinTable();
        }

        return Join(operation, left, right, done);
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

        var variable = Math.Min(VariableOf(condition), Math.Min(VariableOf(then), VariableOf(otherwise)));
        var first = Begin(_cellCounts[variable]);
        for (var cell = 0; cell < _cellCounts[variable]; cell++)
        {
            Pend(first + cell, Select(Cofactor(condition, variable, cell), terminal, Cofactor(then, variable, cell), Cofactor(otherwise, variable, cell)));
        }

        return _selected[(condition, terminal, then, otherwise)] = End(variable, first);
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
            var before = ChildrenOf(node);
            var first = Begin(before.Length);
            for (var cell = 0; cell < before.Length; cell++)
            {
                Pend(first + cell, Map(before[cell], terminal, done));
            }

            done[node] = mapped = End(VariableOf(node), first);
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
        VariableOf(node) == variable ? _nodes.ChildOf(node, cell) : node;

    private int Join<TOperation>(TOperation operation, int left, int right, JoinTable done) where TOperation : IOperation
    {
        if (operation.Shortcut(left, right) is { } decided)
        {
            return decided;
        }

        if (operation.IsSymmetric && left > right)
        {
            (left, right) = (right, left);
        }

        if (done.TryFind(left, right, out var known))
        {
            return known;
        }

        var (ofLeft, ofRight) = (VariableOf(left), VariableOf(right));
        var variable = Math.Min(ofLeft, ofRight);
        var cells = _cellCounts[variable];
        var first = Begin(cells);
        for (var cell = 0; cell < cells; cell++)
        {
            Pend(first + cell, Join(operation, ofLeft == variable ? _nodes.ChildOf(left, cell) : left, ofRight == variable ? _nodes.ChildOf(right, cell) : right, done));
        }

        var result = End(variable, first);
        done.Add(left, right, result);
        return result;
    }

    // Room for the children of a node, which End makes of them.
    private int Begin(int cells)
    {
        Spend(cells);
        var first = _pendingCount;
        _pendingCount += cells;
        if (_pendingCount > _pending.Length)
        {
            Array.Resize(ref _pending, _pendingCount * 2);
        }

        return first;
    }

    // Working out a child may have moved the room: it is looked up only now.
    private void Pend(int at, int child) => _pending[at] = child;

    private int End(int variable, int first)
    {
        var made = Make(variable, _pending.AsSpan(first, _pendingCount - first));
        _pendingCount = first;
        return made;
    }

    private int Restrict(int node, int variable, int cell, Dictionary<int, int> done)
    {
        if (VariableOf(node) > variable)
        {
            return node;
        }

        if (VariableOf(node) == variable)
        {
            return ChildrenOf(node)[cell];
        }

        if (!done.TryGetValue(node, out var restricted))
        {
            var before = ChildrenOf(node);
            var first = Begin(before.Length);
            for (var i = 0; i < before.Length; i++)
            {
                Pend(first + i, Restrict(before[i], variable, cell, done));
            }

            done[node] = restricted = End(VariableOf(node), first);
        }

        return restricted;
    }
}
