using System.Runtime.CompilerServices;

namespace DecisionSupport.TestKit;

/// <summary>
/// What holds of each of many, said in the condition's own words. <c>ShouldAllBe</c> compiles its condition anew at each call; that is a tenth of a long search, so inside one this is asked.
/// </summary>
internal static class EachShould
{
    public static void ShouldEach<T>(this IEnumerable<T> all, Func<T, bool> hold, string? message = null, [CallerArgumentExpression(nameof(hold))] string condition = "") =>
        all.Where(one => !hold(one)).ShouldBeEmpty(message is null ? condition : $"{message}: {condition}");
}
