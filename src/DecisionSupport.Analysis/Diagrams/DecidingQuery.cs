namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Finds between which terminals a variable decides. Not thread-safe; one for each question.</summary>
internal sealed class DecidingQuery
{
    // Functions are compared pair by pair; rules that people can read take some thousands of pairs.
    private const int MostPairs = 200_000;

    private readonly Diagram _diagram;
    private readonly int _variable;
    private readonly SortedSet<int> _decided = [];
    private readonly HashSet<int> _seen = [];
    private readonly HashSet<(int Left, int Right)> _compared = [];

    private DecidingQuery(Diagram diagram, int variable)
    {
        _diagram = diagram;
        _variable = variable;
    }

    /// <summary>
    /// The terminals that some point has and would not have with this variable alone in another cell; in rising order. Where finding them takes too
    /// long, every terminal that can be reached.
    /// </summary>
    public static SortedSet<int> Terminals(Diagram diagram, int node, int variable)
    {
        var query = new DecidingQuery(diagram, variable);
        query.Descend(node);
        return query._compared.Count < MostPairs ? query._decided : diagram.Terminals(node);
    }

    private void Descend(int node)
    {
        if (_diagram.VariableOf(node) > _variable || !_seen.Add(node))
        {
            return;
        }

        var children = _diagram.ChildrenOf(node);
        var isThere = _diagram.VariableOf(node) == _variable;
        foreach (var child in children)
        {
            if (isThere)
            {
                // Against the first is enough: where two others differ, one of them differs from it.
                Compare(children[0], child);
            }
            else
            {
                Descend(child);
            }
        }
    }

    private void Compare(int left, int right)
    {
        if (left == right || _compared.Count >= MostPairs || !_compared.Add((left, right)))
        {
            return;
        }

        var variable = Math.Min(_diagram.VariableOf(left), _diagram.VariableOf(right));
        if (variable == NodeTable.NoVariable)
        {
            _decided.Add(left);
            _decided.Add(right);
            return;
        }

        _diagram.Spend(_diagram.CellCount(variable));
        for (var cell = 0; cell < _diagram.CellCount(variable); cell++)
        {
            Compare(_diagram.Cofactor(left, variable, cell), _diagram.Cofactor(right, variable, cell));
        }
    }
}
