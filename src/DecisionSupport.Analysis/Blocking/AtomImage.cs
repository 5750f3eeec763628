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

    private readonly int[][] _where;
    private readonly Forgetting[] _forgetting;
    private readonly Dictionary<(int Position, int Cases), int> _done = [];

    /// <param name="cases">Where the functions of facts are.</param>
    /// <param name="atoms">The atoms' functions.</param>
    public AtomImage(Diagram cases, ImmutableArray<int> atoms)
    {
        ImmutableArray<SortedSet<int>> read = [.. atoms.Select(a => cases.Support(a))];
        Order = InTurn(read);
        _where = [.. Order.Select(a => Truths.Select(t => cases.Where(atoms[a], (int)t)).ToArray())];
        _forgetting = [.. Order.Select((a, position) => new Forgetting(cases, [.. read[a].Where(v => !Order.Skip(position + 1).Any(later => read[later].Contains(v)))]))];
        foreach (var _ in Order)
        {
            Diagram.AddVariable(Truths.Length);
        }
    }

    /// <summary>The atom that each variable stands for: the next is always one after which few facts are left to remember.</summary>
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
                children[truth] = Of(position + 1, _forgetting[position].And(_where[position][truth], cases));
            }

            _done[(position, cases)] = image = Diagram.Make(position, children);
        }

        return image;
    }

    private static ImmutableArray<int> InTurn(ImmutableArray<SortedSet<int>> read)
    {
        var readers = read.SelectMany(r => r).GroupBy(fact => fact).ToDictionary(g => g.Key, g => g.Count());
        var remembered = new HashSet<int>();
        var left = Enumerable.Range(0, read.Length).ToList();
        var turns = ImmutableArray.CreateBuilder<int>(read.Length);
        while (left.Count > 0)
        {
            var next = left.MinBy(atom => (Remembered(atom), read[atom].Min));
            left.Remove(next);
            turns.Add(next);
            remembered.UnionWith(read[next]);
            foreach (var fact in read[next])
            {
                readers[fact]--;
            }

            remembered.RemoveWhere(fact => readers[fact] == 0);
        }

        return turns.ToImmutable();

        int Remembered(int after) => remembered.Union(read[after]).Count(fact => readers[fact] > (read[after].Contains(fact) ? 1 : 0));
    }
}
