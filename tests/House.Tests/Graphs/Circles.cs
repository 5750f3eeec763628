namespace House.Tests.Graphs;

/// <summary>Finds circles in a graph: the sets of nodes that all reach each other (Tarjan's algorithm).</summary>
internal sealed class Circles
{
    private readonly ILookup<string, string> _edges;
    private readonly Dictionary<string, int> _order = [];
    private readonly Dictionary<string, int> _lowest = [];
    private readonly Stack<string> _open = [];
    private readonly List<ImmutableSortedSet<string>> _found = [];

    private Circles(ILookup<string, string> edges) => _edges = edges;

    /// <summary>Every circle, the largest first.</summary>
    public static ImmutableArray<ImmutableSortedSet<string>> In(IEnumerable<(string From, string To)> edges)
    {
        var circles = new Circles(edges.Where(e => e.From != e.To).Distinct().OrderBy(e => e, Comparer<(string, string)>.Default).ToLookup(e => e.From, e => e.To));
        foreach (var node in circles._edges.Select(e => e.Key).ToList())
        {
            circles.Visit(node);
        }

        return [.. circles._found.OrderByDescending(c => c.Count).ThenBy(c => c[0], StringComparer.Ordinal)];
    }

    private void Visit(string node)
    {
        if (!_order.TryAdd(node, _order.Count))
        {
            return;
        }

        _lowest[node] = _order[node];
        _open.Push(node);
        foreach (var next in _edges[node])
        {
            var isNew = !_order.TryGetValue(next, out var seen);
            if (isNew)
            {
                Visit(next);
                _lowest[node] = Math.Min(_lowest[node], _lowest[next]);
            }
            else if (_open.Contains(next))
            {
                _lowest[node] = Math.Min(_lowest[node], seen);
            }
        }

        if (_lowest[node] == _order[node])
        {
            Close(node);
        }
    }

    private void Close(string node)
    {
        var circle = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        string member;
        do
        {
            member = _open.Pop();
            circle.Add(member);
        }
        while (member != node);
        if (circle.Count > 1)
        {
            _found.Add(circle.ToImmutable());
        }
    }
}
