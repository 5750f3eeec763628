using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Which truths of a rule set's atoms stand together with which outcome, in some case there can be. Immutable and thread-safe.</summary>
internal sealed class RelatedTruths
{
    private const int Truths = 3;

    private readonly ImmutableArray<int> _order;
    private readonly int[] _positions;
    private readonly int[] _children;
    private readonly Dictionary<Outcome, int> _reached = [];

    /// <param name="image">The truths.</param>
    /// <param name="outcomes">The outcomes, each with the cases in which it comes out.</param>
    /// <exception cref="DiagramTooLargeException">They are too many.</exception>
    public RelatedTruths(AtomImage image, IEnumerable<(Outcome Outcome, int Cases)> outcomes)
    {
        _order = image.Order;
        foreach (var (outcome, cases) in outcomes)
        {
            _reached[outcome] = image.Of(cases);
        }

        var numbers = new Dictionary<int, int> { [(int)Truth.False] = (int)Truth.False, [(int)Truth.True] = (int)Truth.True };
        List<int> nodes = [.. _reached.Values.SelectMany(n => image.Diagram.Nodes(n)).Distinct()];
        foreach (var node in nodes)
        {
            numbers[node] = FirstNode + numbers.Count - 2;
        }

        _positions = [.. nodes.Select(image.Diagram.VariableOf)];
        _children = [.. nodes.SelectMany(n => image.Diagram.ChildrenOf(n).ToArray()).Select(n => numbers[n])];
        foreach (var (outcome, node) in _reached)
        {
            _reached[outcome] = numbers[node];
        }
    }

    // After the terminals, which are truths.
    private static int FirstNode => Truths;

    /// <summary>The ways to an outcome from a case.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="present">The truth of each atom in the case.</param>
    public IWays To(Outcome outcome, Truth[] present) => new Walk(this, _reached[outcome], present);

    private sealed class Walk(RelatedTruths related, int root, Truth[] present) : IWays
    {
        // In which round it was found that no way goes on from a node.
        private readonly int[] _deadSince = new int[related._positions.Length];
        private AtomSet _stays;
        private AtomSet _changed;
        private int _round;

        public AtomSet? Changed(AtomSet stays)
        {
            _round++;
            _stays = stays;
            _changed = default;
            return GoesOn(root) ? _changed : null;
        }

        // What stays as it is, is tried first.
        private bool GoesOn(int node)
        {
            if (node < FirstNode)
            {
                return node == (int)Truth.True;
            }

            if (_deadSince[node - FirstNode] == _round)
            {
                return false;
            }

            var atom = related._order[related._positions[node - FirstNode]];
            var children = related._children.AsSpan((node - FirstNode) * Truths, Truths);
            var unchanged = (int)present[atom];
            if (GoesOn(children[unchanged]))
            {
                return true;
            }

            for (var truth = 0; truth < Truths && !_stays.Has(atom); truth++)
            {
                if (truth != unchanged && GoesOn(children[truth]))
                {
                    _changed = _changed.With(atom);
                    return true;
                }
            }

            _deadSince[node - FirstNode] = _round;
            return false;
        }
    }
}
