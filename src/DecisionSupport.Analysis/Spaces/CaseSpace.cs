using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Spaces;

/// <summary>
/// All cases that agree with a snapshot except in some free facts: one diagram variable for each free fact. A leaf that reads several free facts at
/// once, or a fact that cannot be cut into cells, is a variable of its own; so is one that reads a value nobody has decided yet, which no fact settles.
/// Not thread-safe.
/// </summary>
internal sealed class CaseSpace
{
    private readonly RuleFrame _frame;
    private readonly CellFinder _cells;
    private readonly IReadOnlySet<int> _free;
    private readonly bool _mayStayUnknown;
    private readonly Dictionary<int, (int Variable, FactCells Cells)> _facts = [];
    private readonly Dictionary<Leaf, int> _leafVariables = [];
    private readonly Dictionary<Leaf, ImmutableArray<int>> _freeFacts = [];
    private readonly List<SpaceVariable> _variables = [];
    private Dictionary<int, List<Leaf>> _leavesByFact = [];

    /// <param name="rules">The rules.</param>
    /// <param name="snapshot">The snapshot that all cases agree with.</param>
    /// <param name="free">The slots of the facts that may have any value.</param>
    /// <param name="mayStayUnknown">Whether a free fact may also be unknown.</param>
    /// <param name="versions">The versions whose leaves are looked at.</param>
    public CaseSpace(CompiledRuleBook rules, CaseSnapshot snapshot, IReadOnlySet<int> free, bool mayStayUnknown, IEnumerable<CompiledVersion> versions)
    {
        _free = free;
        _mayStayUnknown = mayStayUnknown;
        _frame = RuleFrame.ForAnalysis(rules.RuleSetCount, rules.LocalCount);
        _frame.Use([.. snapshot.Values], snapshot.Truths, rules.Parameters.On(snapshot.AsOf), snapshot.AsOf);
        _cells = new CellFinder(_frame, snapshot.AsOf);
        AddVariables(snapshot.Vocabulary, [.. versions.SelectMany(FormulaLeaves.Of).Distinct()]);
    }

    public Diagram Diagram { get; } = new();

    /// <summary>What each variable of the diagram stands for.</summary>
    public IReadOnlyList<SpaceVariable> Variables => _variables;

    /// <summary>The truth of a leaf as a function of the free facts.</summary>
    public int Node(Leaf leaf)
    {
        if (_leafVariables.TryGetValue(leaf, out var variable))
        {
            ReadOnlySpan<int> truths = [(int)Truth.True, (int)Truth.False, (int)Truth.Unknown];
            return Diagram.Make(variable, truths[..Diagram.CellCount(variable)]);
        }

        var freeFacts = FreeFacts(leaf);
        if (freeFacts.IsEmpty)
        {
            return (int)leaf.Ask(_frame);
        }

        // Facts that are neither known nor free stay unknown, and with them every leaf that reads them.
        if (leaf.Timeline is null && leaf.Facts.Any(slot => slot != freeFacts[0] && _frame.Facts[slot].IsNull))
        {
            return (int)Truth.Unknown;
        }

        var (factVariable, cells) = _facts[freeFacts[0]];
        return Diagram.Make(factVariable, [.. cells.Values.Select(v => (int)(v.IsNull ? Truth.Unknown : _cells.TruthAt(cells.Fact, leaf, v)))]);
    }

    /// <summary>What a function says of a snapshot that lies in the space.</summary>
    public int PresentValue(int node, CaseSnapshot snapshot)
    {
        while (!Diagram.IsTerminal(node))
        {
            var variable = Diagram.VariableOf(node);
            node = Diagram.ChildrenOf(node)[PresentCell(variable, snapshot)];
        }

        return node;
    }

    /// <summary>The cell that a snapshot has a variable in.</summary>
    public int PresentCell(int variable, CaseSnapshot snapshot)
    {
        var (facts, cells, leaf) = _variables[variable];
        if (cells is null)
        {
            var isKnown = leaf!.Timeline is not null || facts.All(slot => !snapshot.Values[slot].IsNull);
            return (isKnown ? leaf.Ask(_frame) : Truth.Unknown) switch { Truth.True => 0, Truth.False => 1, _ => 2 };
        }

        var value = snapshot.Values[facts[0]];
        return value.IsNull ? cells.Values.Length - 1 : _cells.CellOf(cells, _leavesByFact[facts[0]], value);
    }

    private void AddVariables(Vocabulary vocabulary, List<Leaf> leaves)
    {
        foreach (var leaf in leaves.Where(l => l.Undecided(_frame.Parameters).Any()))
        {
            AddLeaf(leaf, []);
        }

        leaves.RemoveAll(_leafVariables.ContainsKey);
        var byFact = leaves.Where(l => FreeFacts(l).Length == 1).ToLookup(l => FreeFacts(l)[0]);
        _leavesByFact = byFact.ToDictionary(g => g.Key, g => g.ToList());
        foreach (var leaf in leaves)
        {
            var own = FreeFacts(leaf);
            foreach (var slot in own)
            {
                if (!_facts.ContainsKey(slot) && byFact.Contains(slot) && _cells.Find(vocabulary.Facts[slot], [.. byFact[slot]], _frame.Facts[slot]) is { } cells)
                {
                    AddFact(slot, cells);
                }
            }

            if (own.Length > 1 || (own.Length == 1 && !_facts.ContainsKey(own[0])))
            {
                AddLeaf(leaf, own);
            }
        }
    }

    private void AddLeaf(Leaf leaf, ImmutableArray<int> facts)
    {
        _leafVariables[leaf] = Diagram.AddVariable(_mayStayUnknown || leaf.Timeline is not null ? 3 : 2);
        _variables.Add(new SpaceVariable(facts, null, leaf));
    }

    // A timeline that is decided with none of the free facts is decided with any of them; of one that is open only some can matter.
    private ImmutableArray<int> FreeFacts(Leaf leaf)
    {
        if (!_freeFacts.TryGetValue(leaf, out var facts))
        {
            _freeFacts[leaf] = facts = leaf.Timeline is null ? [.. leaf.Facts.Where(_free.Contains)] : [.. WithoutFree(() => leaf.OpenFacts(_frame).Where(_free.Contains).ToList())];
        }

        return facts;
    }

    private T WithoutFree<T>(Func<T> ask)
    {
        var known = _free.Select(slot => (Slot: slot, Value: _frame.Facts[slot])).ToList();
        known.ForEach(f => _frame.Facts[f.Slot] = FeelValue.Null);
        var answer = ask();
        known.ForEach(f => _frame.Facts[f.Slot] = f.Value);
        return answer;
    }

    private void AddFact(int slot, FactCells cells)
    {
        if (_mayStayUnknown)
        {
            cells = cells with { Values = cells.Values.Add(FeelValue.Null) };
        }

        _facts[slot] = (Diagram.AddVariable(cells.Values.Length), cells);
        _variables.Add(new SpaceVariable([slot], cells, null));
    }
}

/// <summary>
/// What a variable of a diagram stands for: one fact with its cells, or, without cells, a leaf over several facts, or over none where it reads a value that
/// nobody has decided.
/// </summary>
internal sealed record SpaceVariable(ImmutableArray<int> Facts, FactCells? Cells, Leaf? Leaf);
