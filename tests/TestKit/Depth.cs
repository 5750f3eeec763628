namespace DecisionSupport.TestKit;

/// <summary>
/// How much of a long search is made: at a desk and in the gate a part, the same one each time, since tests that are waited for are run less often; in the gate more of it where little is asked for.
/// All of it where <c>TEST_DEPTH=whole</c>, which is for a release and for whoever changes what is searched.
/// </summary>
internal static class Depth
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("TEST_DEPTH") == "whole";

    public static bool IsInGate { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>So many of what is counted.</summary>
    public static int Of(int whole, int atDesk, int? inGate = null) => IsWhole ? whole : IsInGate ? inGate ?? atDesk : atDesk;

    /// <summary>All, or so many of them, spread from the first to the last.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, int atDesk, int? inGate = null) =>
        Of(all.Count, atDesk, inGate) is var some && some >= all.Count ? all : [.. Enumerable.Range(0, some).Select(i => all[i * (all.Count - 1) / Math.Max(1, some - 1)])];
}
