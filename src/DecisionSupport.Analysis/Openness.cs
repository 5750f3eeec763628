using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis;

/// <summary>
/// How open a function of the unknown facts is: the chance that two cases, drawn at random from those that agree with what is known, come out
/// differently (Gini's index). Every kind of answer to a question that can be given counts as equally likely: rules do not say which is. Not thread-safe.
/// </summary>
internal sealed class Openness
{
    private const double LeastShare = 1e-9;

    private readonly Diagram _diagram;
    private readonly int _terminals;
    private readonly double[] _all;
    private readonly Dictionary<int, double[]> _below = [];
    private readonly ILookup<int, (int Node, double Reaching)> _nodes;

    /// <param name="diagram">Where the function is.</param>
    /// <param name="function">The function.</param>
    /// <param name="possible">The cases that there can be.</param>
    public Openness(Diagram diagram, int function, int possible)
    {
        _diagram = diagram;
        _terminals = diagram.Terminals(function).Max + 1;
        var node = diagram.Select(possible, (int)Truth.True, function, _terminals);
        _all = Below(node);
        _nodes = Reaching(node).ToLookup(r => diagram.VariableOf(r.Key), r => (r.Key, r.Value));
    }

    /// <summary>As things are: 0 when settled.</summary>
    public double Now => Gini(_all);

    /// <summary>Once a variable is known, on average over the cells that it can be in.</summary>
    public double After(int variable)
    {
        var (open, count) = (0.0, 0);
        var shares = new double[_all.Length];
        for (var cell = 0; cell < _diagram.CellCount(variable); cell++)
        {
            ShareWith(variable, cell, shares);
            if (Sum(shares) > LeastShare)
            {
                open += Gini(shares);
                count++;
            }
        }

        return open / count;
    }

    private static double Gini(double[] shares)
    {
        var all = Sum(shares);
        var whole = Math.Abs(all - 1) < LeastShare ? 1 : all;
        var same = 0.0;
        foreach (var share in shares)
        {
            same += share / whole * (share / whole);
        }

        return 1 - same;
    }

    private static double Sum(double[] shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
        {
            sum += share;
        }

        return sum;
    }

    // What share of the cases ends in each terminal, with one variable known to be in a cell.
    private void ShareWith(int variable, int cell, double[] shares)
    {
        _all.CopyTo(shares, 0);
        foreach (var (node, reaching) in _nodes[variable])
        {
            _diagram.Spend(1);
            Add(shares, node, -reaching);
            if (IsPossible(_diagram.ChildrenOf(node)[cell]))
            {
                Add(shares, _diagram.ChildrenOf(node)[cell], reaching);
            }
        }
    }

    // What share of the cases that come to a node ends in each terminal.
    private double[] Below(int node)
    {
        if (!_below.TryGetValue(node, out var shares))
        {
            _below[node] = shares = new double[_terminals];
            if (Diagram.IsTerminal(node))
            {
                shares[node] = 1;
                return shares;
            }

            var children = _diagram.ChildrenOf(node);
            _diagram.Spend(children.Length);
            var count = PossibleOf(children);
            foreach (var child in children)
            {
                if (IsPossible(child))
                {
                    Add(shares, child, 1.0 / count);
                }
            }
        }

        return shares;
    }

    // What share of all cases comes to each node that is no terminal. Variables stand in rising order on every way, so that no node is looked at too early.
    private Dictionary<int, double> Reaching(int root)
    {
        var reaching = new Dictionary<int, double>();
        var waiting = new PriorityQueue<int, int>();
        Come(root, 1);
        while (waiting.TryDequeue(out var node, out _))
        {
            var children = _diagram.ChildrenOf(node);
            _diagram.Spend(children.Length);
            var count = PossibleOf(children);
            foreach (var child in children)
            {
                Come(child, reaching[node] / count);
            }
        }

        return reaching;

        void Come(int node, double share)
        {
            if (!Diagram.IsTerminal(node) && !reaching.TryAdd(node, share))
            {
                reaching[node] += share;
            }
            else if (!Diagram.IsTerminal(node))
            {
                waiting.Enqueue(node, _diagram.VariableOf(node));
            }
        }
    }

    private bool IsPossible(int child) => child != _terminals;

    private int PossibleOf(ReadOnlySpan<int> children) => children.Length - children.Count(_terminals);

    private void Add(double[] shares, int node, double weight)
    {
        var below = Below(node);
        for (var terminal = 0; terminal < shares.Length; terminal++)
        {
            shares[terminal] += weight * below[terminal];
        }
    }
}
