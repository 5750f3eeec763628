using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Ways from one case to outcomes, walked through what is kept of the rules. Used again for the next case on the same thread. Not thread-safe.</summary>
internal sealed class RelationWays : IWays
{
    [ThreadStatic]
    private static RelationWays? _threadWays;

    // By node, the atoms each of which alone, as it is, keeps every way from going on.
    private AtomSet[] _blockAlone = [];

    // By node, in which round it was found that no way goes on.
    private int[] _deadSince = [];
    private int _round;
    private RelatedTruths _related = null!;
    private Truth[] _present = [];
    private int _root;
    private AtomSet _stays;
    private AtomSet _changed;

    /// <param name="related">What is kept.</param>
    /// <param name="present">The truth of each atom in the case.</param>
    public static RelationWays Rent(RelatedTruths related, Truth[] present)
    {
        var ways = _threadWays ?? new RelationWays();
        _threadWays = null;
        ways.Use(related, present);
        return ways;
    }

    public static void Return(RelationWays ways) => _threadWays = ways;

    /// <summary>Those to an outcome, until another is asked for.</summary>
    public IWays To(Outcome outcome)
    {
        _root = _related.RootOf(outcome);
        return this;
    }

    public AtomSet? Changed(AtomSet stays)
    {
        if (_round == int.MaxValue)
        {
            Array.Clear(_deadSince);
            _round = 0;
        }

        _round++;
        _stays = stays;
        _changed = default;
        return GoesOn(_root) ? _changed : null;
    }

    private void Use(RelatedTruths related, Truth[] present)
    {
        (_related, _present) = (related, present);
        var frozen = related.Frozen;
        if (_blockAlone.Length < frozen.Count)
        {
            _blockAlone = new AtomSet[frozen.Count];
            _deadSince = new int[frozen.Count];
        }

        // What lies below is known first.
        for (var node = Diagram.FirstNode + frozen.Count - 1; node >= Diagram.FirstNode; node--)
        {
            var children = frozen.ChildrenOf(node);
            var atom = related.AtomOf(node);
            var alone = BlockAlone(children[0]).And(BlockAlone(children[1])).And(BlockAlone(children[2]));
            _blockAlone[node - Diagram.FirstNode] = children[(int)present[atom]] == (int)Truth.False ? alone.With(atom) : alone;
        }
    }

    private AtomSet BlockAlone(int node) => !Diagram.IsTerminal(node) ? _blockAlone[node - Diagram.FirstNode] : node == (int)Truth.False ? AtomSet.All : default;

    // What stays as it is, is tried first.
    private bool GoesOn(int node)
    {
        if (Diagram.IsTerminal(node))
        {
            return node == (int)Truth.True;
        }

        if (_deadSince[node - Diagram.FirstNode] == _round || _blockAlone[node - Diagram.FirstNode].Shares(_stays))
        {
            return false;
        }

        var atom = _related.AtomOf(node);
        var children = _related.Frozen.ChildrenOf(node);
        var unchanged = (int)_present[atom];
        if (GoesOn(children[unchanged]))
        {
            return true;
        }

        for (var truth = 0; truth < children.Length && !_stays.Has(atom); truth++)
        {
            if (truth != unchanged && GoesOn(children[truth]))
            {
                _changed = _changed.With(atom);
                return true;
            }
        }

        _deadSince[node - Diagram.FirstNode] = _round;
        return false;
    }
}
