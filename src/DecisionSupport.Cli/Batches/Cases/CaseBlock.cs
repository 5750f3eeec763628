using System.Buffers;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>Some cases of the input that are answered together, and what became of them. Used again for others when they are written. Not thread-safe.</summary>
internal sealed class CaseBlock
{
    private readonly ArrayBufferWriter<byte> _text = new();
    private readonly List<BlockCase> _cases = [];

    public IReadOnlyList<BlockCase> Cases => _cases;

    /// <summary>How many bytes its cases are.</summary>
    public int Length => _text.WrittenCount;

    /// <summary>How much of the input was read with it, from 0 to 1; null when that is not known.</summary>
    public double? Share { get; set; }

    /// <summary>The lines to write.</summary>
    public ArrayBufferWriter<byte> Answers { get; } = new();

    /// <summary>The rows to write, where answers are a table by columns.</summary>
    public List<string?[]> Rows { get; } = [];

    /// <summary>The bad lines, where they stand apart.</summary>
    public ArrayBufferWriter<byte> Bad { get; } = new();

    /// <summary>What the cases came to, in numbers.</summary>
    public BlockTally Tally { get; } = new();

    /// <summary>Adds the present case of a source.</summary>
    public void Add(ICaseSource source)
    {
        _cases.Add(new BlockCase(source.Number, _text.WrittenCount, source.Content.Length, source.Fault));
        _text.Write(source.Content);
    }

    public ReadOnlySpan<byte> ContentOf(BlockCase one) => _text.WrittenSpan.Slice(one.Start, one.Length);

    public void Clear()
    {
        _text.ResetWrittenCount();
        _cases.Clear();
        Answers.ResetWrittenCount();
        Rows.Clear();
        Bad.ResetWrittenCount();
        Tally.Clear();
    }
}

/// <summary>A case of a block.</summary>
/// <param name="Number">Its number in the input, from 1.</param>
/// <param name="Start">Where it begins in the block.</param>
/// <param name="Length">How many bytes it is.</param>
/// <param name="Fault">Why it cannot be asked about; null where nothing is known to be wrong with it.</param>
internal readonly record struct BlockCase(int Number, int Start, int Length, Diagnostic? Fault);
