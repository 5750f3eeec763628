using Task = System.Threading.Tasks.Task;

namespace DecisionSupport.TestKit;

/// <summary>What several do at once. They have threads of their own: those that tests share may all be busy with tests, and then one would do it all, alone.</summary>
internal static class AtOnce
{
    /// <summary>Does something for each number from 0, shared by threads that begin together; a failure is thrown when all have ended.</summary>
    public static void ForEach(int count, Action<int> act, int threads = 4)
    {
        using var together = new Barrier(threads);
        var last = -1;
        Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))).GetAwaiter().GetResult();

        void Work()
        {
            together.SignalAndWait();
            while (Interlocked.Increment(ref last) is var number && number < count)
            {
                act(number);
            }
        }
    }
}
