using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Snapshots;

/// <summary>
/// What is known of a case, without room for what is not: a byte for each fact of the vocabulary, and the values of those that are neither true nor false, in the order of
/// the vocabulary. Not thread-safe while it is filled; immutable from then on.
/// </summary>
internal sealed class PackedFacts : IFactValues
{
    private const int Room = 8;

    private FeelValue[] _values;
    private int _count;

    public PackedFacts(int facts)
    {
        Truths = new byte[facts];
        _values = new FeelValue[Room];
    }

    private PackedFacts(PackedFacts original)
    {
        Truths = [.. original.Truths];
        _values = [.. original._values];
        _count = original._count;
    }

    /// <summary>One byte a fact: see <see cref="FactTruths"/>.</summary>
    public byte[] Truths { get; }

    public FeelValue this[int slot]
    {
        get => Truths[slot] switch
        {
            (byte)Truth.Unknown => FeelValue.Null,
            (byte)Truth.True => FeelValue.True,
            (byte)Truth.False => FeelValue.False,
            _ => _values[PlaceOf(slot)],
        };
        set
        {
            var (was, now) = (Truths[slot], FactTruths.Of(value));
            if (now == FactTruths.Known)
            {
                Keep(PlaceOf(slot), value, isNew: was != FactTruths.Known);
            }
            else if (was == FactTruths.Known)
            {
                Forget(PlaceOf(slot));
            }

            Truths[slot] = now;
        }
    }

    public static PackedFacts Of(FeelValue[] values)
    {
        var packed = new PackedFacts(values.Length);
        for (var slot = 0; slot < values.Length; slot++)
        {
            packed[slot] = values[slot];
        }

        return packed;
    }

    public PackedFacts Copy() => new(this);

    public FeelValue[] ToArray()
    {
        var all = new FeelValue[Truths.Length];
        LayOut(all);
        return all;
    }

    /// <summary>Writes what is known where it belongs in an array that is empty.</summary>
    public void LayOut(FeelValue[] empty)
    {
        var place = 0;
        var slot = 0;
        for (var rest = Truths.AsSpan(); rest.IndexOfAnyExcept((byte)Truth.Unknown) is >= 0 and var skipped; rest = rest[(skipped + 1)..])
        {
            slot += skipped;
            empty[slot++] = rest[skipped] switch
            {
                (byte)Truth.True => FeelValue.True,
                (byte)Truth.False => FeelValue.False,
                _ => _values[place++],
            };
        }
    }

    // As many as are known before it.
    private int PlaceOf(int slot) => Truths.AsSpan(0, slot).Count(FactTruths.Known);

    private void Keep(int place, FeelValue value, bool isNew)
    {
        if (isNew)
        {
            if (_count == _values.Length)
            {
                Array.Resize(ref _values, 2 * _count);
            }

            Array.Copy(_values, place, _values, place + 1, _count++ - place);
        }

        _values[place] = value;
    }

    private void Forget(int place)
    {
        Array.Copy(_values, place + 1, _values, place, --_count - place);
        _values[_count] = FeelValue.Null;
    }
}
