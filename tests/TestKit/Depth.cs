namespace DecisionSupport.TestKit;

/// <summary>
/// How much of a long search is made: all of it in CI and where <c>TEST_DEPTH=whole</c>; at a desk a part, the same one each time, since tests that are waited for are run less often.
/// </summary>
internal static class Depth
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("TEST_DEPTH") == "whole";

    /// <summary>So many of what is counted.</summary>
    public static int Of(int whole, int atDesk) => IsWhole ? whole : atDesk;

    /// <summary>All, or so many of them, spread from the first to the last.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int atDesk) =>
        IsWhole || all.Count <= atDesk ? all : [.. Enumerable.Range(0, atDesk).Select(i => all[i * (all.Count - 1) / Math.Max(1, atDesk - 1)])];
}
