namespace Fuzz.Running;

/// <summary>Makes inputs out of others: characters turned, words put in, parts taken out, doubled and crossed. The same for the same seed. Not thread-safe.</summary>
/// <param name="seed">Which inputs.</param>
/// <param name="words">What the language that is read is made of.</param>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> words)
{
    private const int LongestInput = 20_000;
    private const int MostEdits = 6;
    private const int LongestPart = 200;

    private static readonly byte[] Strange = [0, 9, 10, 13, 27, 32, 34, 39, 45, 58, 91, 92, 123, 127, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF];

    private readonly Random _random = new(seed);

    public byte[] Next(IReadOnlyList<byte[]> pool)
    {
        List<byte> input = [.. Pick(pool)];
        for (var edits = 1 + _random.Next(MostEdits); edits > 0; edits--)
        {
            Edit(input, pool);
        }

        return input.Count > LongestInput ? [.. input.Take(LongestInput)] : [.. input];
    }

    private void Edit(List<byte> input, IReadOnlyList<byte[]> pool)
    {
        var at = _random.Next(input.Count + 1);
        var length = Math.Min(_random.Next(LongestPart), input.Count - at);
        switch (_random.Next(8))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = Strange[_random.Next(Strange.Length)];
                break;
            case 2:
                input.RemoveRange(at, length);
                break;
            case 3:
                input.InsertRange(at, input.GetRange(at, length));
                break;
            case 4:
                var other = Pick(pool);
                var from = _random.Next(other.Length + 1);
                input.InsertRange(at, other.Skip(from).Take(_random.Next(LongestPart)));
                break;
            case 5 when length > 0:
                input.RemoveRange(at, Math.Min(length, 8));
                input.InsertRange(at, Pick(words));
                break;
            case 6 when at < input.Count && char.IsAsciiDigit((char)input[at]):
                input[at] = (byte)('0' + _random.Next(10));
                break;
            default:
                input.InsertRange(at, Pick(words));
                break;
        }
    }

    private byte[] Pick(IReadOnlyList<byte[]> from) => from[_random.Next(from.Count)];
}
