using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// Which truths of atoms stand together in some of the cases of a space: a function of the atoms, made of one of the facts. A fact is forgotten as soon as no
/// atom that follows reads it. Not thread-safe.
/// </summary>
internal sealed class AtomImage
{
    private static readonly Truth[] Truths = [Truth.Unknown, Truth.True, Truth.False];

    private readonly Diagram _cases;
    private readonly int[][] _where;
    private readonly ImmutableArray<int>[] _forgotten;
    private readonly Dictionary<(int Position, int Cases), int> _done = [];
    private readonly Dictionary<(int Node, int Variable), int> _without = [];

    /// <param name="cases">Where the functions of facts are.</param>
    /// <param name="atoms">The atoms' functions.</param>
    public AtomImage(Diagram cases, ImmutableArray<int> atoms)
    {
        _cases = cases;
        ImmutableArray<SortedSet<int>> read = [.. atoms.Select(a => cases.Support(a))];
        Order = [.. Enumerable.Range(0, atoms.Length).OrderBy(a => read[a].Max).ThenBy(a => read[a].Min)];
        _where = [.. Order.Select(a => Truths.Select(t => cases.Where(atoms[a], (int)t)).ToArray())];
        _forgotten = [.. Order.Select((a, position) => read[a].Where(v => !Order.Skip(position + 1).Any(later => read[later].Contains(v))).ToImmutableArray())];
        foreach (var _ in Order)
        {
            Diagram.AddVariable(Truths.Length);
        }
    }

    /// <summary>The atom that each variable stands for: that way facts can be forgotten early.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>Where the functions of atoms are: true where some case has these truths. The cells of a variable are unknown, true and false.</summary>
    public Diagram Diagram { get; } = new();

    /// <summary>The truths that stand together in some cases.</summary>
    public int Of(int cases) => Of(0, cases);

    private int Of(int position, int cases)
    {
        if (cases == (int)Truth.False || position == Order.Length)
        {
            return cases == (int)Truth.False ? (int)Truth.False : (int)Truth.True;
        }

        if (!_done.TryGetValue((position, cases), out var image))
        {
            var children = new int[Truths.Length];
            for (var truth = 0; truth < children.Length; truth++)
            {
                children[truth] = Of(position + 1, _forgotten[position].Aggregate(_cases.And(_where[position][truth], cases), Without));
            }

            _done[(position, cases)] = image = Diagram.Make(position, children);
        }

        return image;
    }

    // The cases that are among these with another value of the variable too.
    private int Without(int node, int variable)
    {
        if (_cases.VariableOf(node) > variable)
        {
            return node;
        }

        if (!_without.TryGetValue((node, variable), out var without))
        {
            int[] children = [.. _cases.ChildrenOf(node)];
            _without[(node, variable)] = without = _cases.VariableOf(node) == variable
                ? children.Aggregate(_cases.Or)
                : _cases.Make(_cases.VariableOf(node), [.. children.Select(child => Without(child, variable))]);
        }

        return without;
    }
}
