using System.Numerics;
using System.Runtime.Intrinsics;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Some of the atoms that an outcome rests on, by number.</summary>
internal readonly record struct AtomSet
{
    /// <summary>How many atoms there can be. The rule sets that come with the library have fifty at most.</summary>
    public const int Most = Words * WordLength;

    private const int Words = 4;
    private const int WordLength = 64;

    private readonly Vector256<ulong> _bits;

    private AtomSet(Vector256<ulong> bits) => _bits = bits;

    public static AtomSet All { get; } = new(Vector256<ulong>.AllBitsSet);

    public int Count => PopCount(0) + PopCount(1) + PopCount(2) + PopCount(3);

    public bool Has(int atom) => (_bits.GetElement(atom / WordLength) & Bit(atom)) != 0;

    public AtomSet With(int atom) => new(_bits.WithElement(atom / WordLength, _bits.GetElement(atom / WordLength) | Bit(atom)));

    public AtomSet And(AtomSet other) => new(_bits & other._bits);

    public bool Shares(AtomSet other) => (_bits & other._bits) != Vector256<ulong>.Zero;

    public bool IsWithin(AtomSet other) => (_bits & ~other._bits) == Vector256<ulong>.Zero;

    /// <summary>The first atom from a number on; -1 where there is none.</summary>
    public int From(int atom)
    {
        for (; atom < Most; atom = ((atom / WordLength) + 1) * WordLength)
        {
            var left = _bits.GetElement(atom / WordLength) & (ulong.MaxValue << (atom % WordLength));
            if (left != 0)
            {
                return (atom / WordLength * WordLength) + BitOperations.TrailingZeroCount(left);
            }
        }

        return -1;
    }

    /// <summary>The atoms in rising order.</summary>
    public IEnumerable<int> Members()
    {
        for (var atom = From(0); atom >= 0; atom = From(atom + 1))
        {
            yield return atom;
        }
    }

    /// <summary>The order of sets: the smaller ones first, among equals by their atoms from the first on.</summary>
    public static int Compare(AtomSet left, AtomSet right)
    {
        var bySize = left.Count.CompareTo(right.Count);
        for (var word = 0; bySize == 0 && word < Words; word++)
        {
            var apart = left._bits.GetElement(word) ^ right._bits.GetElement(word);
            if (apart != 0)
            {
                return (left._bits.GetElement(word) & apart & (0 - apart)) != 0 ? -1 : 1;
            }
        }

        return bySize;
    }

    private static ulong Bit(int atom) => 1UL << (atom % WordLength);

    private int PopCount(int word) => BitOperations.PopCount(_bits.GetElement(word));
}
