using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace DecisionSupport.Snapshots;

/// <summary>Finds what belongs to a name by the bytes of the name, without making a text of them. Immutable and thread-safe.</summary>
internal sealed class Utf8Table<T>
    where T : class
{
    private readonly (byte[] Name, T? Value)[] _places;

    public Utf8Table(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        _places = new (byte[], T?)[BitOperations.RoundUpToPowerOf2((uint)(entries.Count * 2) + 1)];
        foreach (var (name, value) in entries)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            var place = First(utf8);
            while (_places[place].Value is not null)
            {
                place = Next(place);
            }

            _places[place] = (utf8, value);
        }
    }

    /// <summary>What belongs to a name; null when nothing does.</summary>
    public T? Find(ReadOnlySpan<byte> name)
    {
        for (var place = First(name); _places[place] is { Value: { } value } found; place = Next(place))
        {
            if (name.SequenceEqual(found.Name))
            {
                return value;
            }
        }

        return null;
    }

    private int Next(int place) => (place + 1) & (_places.Length - 1);

    // Names differ in their first or last letters, or in length: to look at these is enough to part them.
    private int First(ReadOnlySpan<byte> name)
    {
        var (first, last) = name.Length switch
        {
            >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..])),
            >= sizeof(uint) => (BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..])),
            > 0 => (name[0], name[^1]),
            _ => (0UL, 0UL),
        };
        const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;
        return (int)(((first ^ BitOperations.RotateLeft(last, 32) ^ (ulong)name.Length) * GoldenRatio) >> 40) & (_places.Length - 1);
    }
}
