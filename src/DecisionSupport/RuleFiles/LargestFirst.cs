using System.Collections.Concurrent;

namespace DecisionSupport.RuleFiles;

/// <summary>Work on many things side by side, the largest first: so no processor waits at the end for another that took a large one last.</summary>
internal static class LargestFirst
{
    /// <summary>Does the work for each number below <paramref name="count"/>.</summary>
    public static void Run(int count, Func<int, long> size, Action<int> work) =>
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, count).OrderByDescending(size).ToArray(), EnumerablePartitionerOptions.NoBuffering), work);
}
