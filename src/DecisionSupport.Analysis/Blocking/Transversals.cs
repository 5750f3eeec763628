namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// The smallest sets that share a member with each of some sets (Berge's algorithm): grown one set at a time, none contained in another, in the order of
/// their size and then of their members. Not thread-safe.
/// </summary>
internal sealed class Transversals
{
    // Beyond this nobody reads them; those left out are the largest.
    private const int Max = 256;

    private static readonly Comparer<ImmutableArray<int>> BySizeThenMembers = Comparer<ImmutableArray<int>>.Create(Compare);

    private List<ImmutableArray<int>> _sets = [[]];

    /// <summary>The sets found so far.</summary>
    public IReadOnlyList<ImmutableArray<int>> Sets => _sets;

    /// <summary>Makes all sets share a member with one more set.</summary>
    public void Hit(IReadOnlyCollection<int> members)
    {
        var hitting = _sets.Where(s => s.Any(members.Contains)).ToList();
        var extended = _sets.Where(s => !s.Any(members.Contains)).SelectMany(s => members.Select(m => With(s, m)));
        foreach (var candidate in extended.Order(BySizeThenMembers).Distinct(MembersEqual.Instance).ToList())
        {
            if (!hitting.Exists(h => h.All(candidate.Contains)))
            {
                hitting.Add(candidate);
            }
        }

        _sets = [.. hitting.Order(BySizeThenMembers).Take(Max)];
    }

    private static ImmutableArray<int> With(ImmutableArray<int> set, int member) => [.. set.Append(member).Order()];

    private static int Compare(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        var bySize = left.Length.CompareTo(right.Length);
        return bySize != 0 ? bySize : left.AsSpan().SequenceCompareTo(right.AsSpan());
    }

    private sealed class MembersEqual : IEqualityComparer<ImmutableArray<int>>
    {
        public static readonly MembersEqual Instance = new();

        public bool Equals(ImmutableArray<int> left, ImmutableArray<int> right) => left.AsSpan().SequenceEqual(right.AsSpan());

        public int GetHashCode(ImmutableArray<int> set) => set.Aggregate(0, HashCode.Combine);
    }
}
