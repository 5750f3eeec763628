using System.Threading.Channels;
using DecisionSupport.Cli.Batches.Cases;

namespace DecisionSupport.Cli.Batches;

/// <summary>Reads blocks, answers them on all cores and hands them on in their order. What is read and not yet handed on is a few blocks, however long the input is.</summary>
internal static class BatchPipeline
{
    private const int BlocksPerCore = 4;

    /// <summary>Ends when all blocks are handed on, or at the first fault, which it throws.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="answer">Answers a block; called on many threads.</param>
    /// <param name="write">Takes an answered block; called on one thread at a time, in the order of the blocks.</param>
    public static async Task Run(IEnumerable<CaseBlock> blocks, Func<CaseBlock, CaseBlock> answer, Action<CaseBlock> write)
    {
        var answered = Channel.CreateBounded<Task<CaseBlock>>(Environment.ProcessorCount * BlocksPerCore);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(blocks, answer, answered.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var block in answered.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                write(await block.ConfigureAwait(false));
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static async Task Read(IEnumerable<CaseBlock> blocks, Func<CaseBlock, CaseBlock> answer, ChannelWriter<Task<CaseBlock>> answered, CancellationToken stop)
    {
        try
        {
            foreach (var block in blocks)
            {
                await answered.WriteAsync(Task.Run(() => answer(block), CancellationToken.None), stop).ConfigureAwait(false);
            }

            answered.Complete();
        }
        catch (OperationCanceledException)
        {
            answered.Complete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Whoever takes the blocks is told.
            answered.Complete(e);
        }
    }
}
