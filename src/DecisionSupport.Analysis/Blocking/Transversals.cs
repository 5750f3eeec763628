namespace DecisionSupport.Analysis.Blocking;

/// <summary>
/// The smallest sets that share a member with each of some sets (Berge's algorithm): grown one set at a time, none contained in another, in the order of
/// their size and then of their members. Not thread-safe.
/// </summary>
internal sealed class Transversals
{
    // Beyond this nobody reads them; those left out are the largest.
    private const int Max = 256;

    private static readonly Comparer<Candidate> BySizeThenMembers = Comparer<Candidate>.Create(Compare);

    private List<Candidate> _sets = [new([])];

    /// <summary>The sets found so far.</summary>
    public IEnumerable<ImmutableArray<int>> Sets => _sets.Select(s => s.Members);

    /// <summary>Makes all sets share a member with one more set.</summary>
    public void Hit(IReadOnlyCollection<int> members)
    {
        var set = new Candidate([.. members]);
        var byHitting = _sets.ToLookup(s => s.Shares(set));
        var hitting = byHitting[true].ToList();
        var extended = byHitting[false].SelectMany(s => members.Select(s.With)).Distinct().Order(BySizeThenMembers).ToList();
        foreach (var candidate in extended)
        {
            if (!hitting.Exists(h => h.IsWithin(candidate)))
            {
                hitting.Add(candidate);
            }
        }

        _sets = [.. hitting.Order(BySizeThenMembers).Take(Max)];
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var bySize = left.Members.Length.CompareTo(right.Members.Length);
        return bySize != 0 ? bySize : left.Members.AsSpan().SequenceCompareTo(right.Members.AsSpan());
    }

    /// <summary>A set in the order of its members. Each sets a bit, which some share: so most sets are seen not to have to do with each other at once.</summary>
    private readonly struct Candidate(ImmutableArray<int> members) : IEquatable<Candidate>
    {
        private readonly ulong _bits = members.Aggregate(0UL, (bits, member) => bits | Bit(member));

        public ImmutableArray<int> Members { get; } = members;

        public bool Shares(Candidate other) => (_bits & other._bits) != 0 && Members.AsSpan().ContainsAny(other.Members.AsSpan());

        public bool IsWithin(Candidate other)
        {
            if ((_bits & ~other._bits) != 0)
            {
                return false;
            }

            foreach (var member in Members)
            {
                if (!other.Members.AsSpan().Contains(member))
                {
                    return false;
                }
            }

            return true;
        }

        public Candidate With(int member) => new([.. Members.Append(member).Order()]);

        public bool Equals(Candidate other) => _bits == other._bits && Members.AsSpan().SequenceEqual(other.Members.AsSpan());

        public override bool Equals(object? obj) => obj is Candidate other && Equals(other);

        public override int GetHashCode() => _bits.GetHashCode();

        private static ulong Bit(int member) => 1UL << (member % 64);
    }
}
