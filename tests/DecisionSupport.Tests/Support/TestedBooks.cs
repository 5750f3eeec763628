using DecisionSupport.Knowledge;

namespace DecisionSupport.Tests.Support;

/// <summary>The rule books that must keep every promise.</summary>
internal static class TestedBooks
{
    public static ImmutableArray<string> All { get; } = ["small", "built-in"];

    public static TheoryData<string> Names => [.. All];

    public static RuleBook Named(string name) => name == "small" ? GoodRules.RuleBook : BuiltInRules.RuleBook;
}
