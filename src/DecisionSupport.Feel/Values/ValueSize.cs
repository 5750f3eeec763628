using System.Runtime.InteropServices;
using DecisionSupport.Feel.Limits;

namespace DecisionSupport.Feel.Values;

/// <summary>
/// How much there is in a value when it is walked through, shared parts counted each time, and how deep it nests. Bounded,
/// so that comparing and printing always end: a small text can build a value with more parts than there are atoms.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueSize(long Parts, int Depth)
{
    public const long MostParts = 5_000_000;
    public const int MostDepth = 500;
    private const int CharactersPerPart = 16;

    public static ValueSize Leaf { get; } = new(1, 0);

    public static ValueSize Of(in FeelValue value) => value.Reference switch
    {
        FeelList list => list.Size,
        FeelContext context => context.Size,
        string text => new ValueSize(1 + (text.Length / CharactersPerPart), 0),
        _ => Leaf,
    };

    public static ValueSize OfAll(ReadOnlySpan<FeelValue> items)
    {
        var size = new ValueSize(1, 1);
        foreach (ref readonly var item in items)
        {
            size = size.With(item);
        }

        return size;
    }

    /// <exception cref="FeelLimitException">The value would be too large.</exception>
    public ValueSize With(in FeelValue item)
    {
        var added = Of(item);
        var size = new ValueSize(Parts + added.Parts, Math.Max(Depth, added.Depth + 1));
        if (size.Parts > MostParts)
        {
            throw new FeelLimitException($"a value grows past {MostParts} parts");
        }

        return size.Depth <= MostDepth ? size : throw new FeelLimitException($"a value nests deeper than {MostDepth} levels");
    }
}
