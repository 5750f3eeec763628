namespace DecisionSupport.TestKit;

/// <summary>
/// How much of a long search is made: at a desk and in the gate a part, the same one each time, since tests that are waited for are run less often.
/// All of it where <c>TEST_DEPTH=whole</c>, which is for a release and for whoever changes what is searched.
/// </summary>
internal static class Depth
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("TEST_DEPTH") == "whole";

    /// <summary>So many of what is counted.</summary>
    public static int Of(int whole, int part) => IsWhole ? whole : part;

    /// <summary>All, or so many of them, spread from the first to the last.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int part) =>
        Of(all.Count, part) is var some && some >= all.Count ? all : [.. Enumerable.Range(0, some).Select(i => all[i * (all.Count - 1) / Math.Max(1, some - 1)])];
}
