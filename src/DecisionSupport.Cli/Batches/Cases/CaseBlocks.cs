using System.Collections.Concurrent;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>The cases of an input that belong to a shard, block by block. Read by one thread; blocks are given back by any.</summary>
/// <param name="source">The cases of the input.</param>
/// <param name="shard">Which of them are asked about.</param>
/// <param name="casesOfBlock">How many cases a block has at most.</param>
internal sealed class CaseBlocks(ICaseSource source, Shard shard, int casesOfBlock)
{
    private const int LargestBlock = 1 << 20;

    private readonly ConcurrentBag<CaseBlock> _used = [];
    private bool _isWaiting;

    /// <summary>Passes over the cases at the beginning that were answered before, and says how many they were.</summary>
    /// <param name="isDone">Whether a case was, asked by its number and in their order.</param>
    public int Pass(Func<int, bool> isDone)
    {
        var passed = 0;
        for (; MoveNext(); passed++)
        {
            if (!isDone(source.Number))
            {
                _isWaiting = true;
                break;
            }
        }

        return passed;
    }

    /// <summary>The rest of the cases. A block may be given back by <see cref="UseAgain"/> while the next are read.</summary>
    public IEnumerable<CaseBlock> Read()
    {
        var block = New();
        while (MoveNext())
        {
            block.Add(source);
            if (block.Cases.Count == casesOfBlock || block.Length > LargestBlock)
            {
                yield return Full(block);
                block = New();
            }
        }

        if (block.Cases.Count > 0)
        {
            yield return Full(block);
        }
    }

    /// <summary>Takes back a block that is written.</summary>
    public void UseAgain(CaseBlock block)
    {
        block.Clear();
        _used.Add(block);
    }

    private CaseBlock Full(CaseBlock block)
    {
        block.Share = source.Share;
        return block;
    }

    private CaseBlock New() => _used.TryTake(out var used) ? used : new CaseBlock();

    private bool MoveNext()
    {
        if (_isWaiting)
        {
            _isWaiting = false;
            return true;
        }

        while (source.MoveNext())
        {
            if (shard.Has(source.Number))
            {
                return true;
            }
        }

        return false;
    }
}
