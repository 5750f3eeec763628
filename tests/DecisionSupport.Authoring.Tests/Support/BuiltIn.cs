using DecisionSupport.Authoring.Cases;

namespace DecisionSupport.Authoring.Tests.Support;

/// <summary>The built-in rules, and the worked cases of the repository as they decide them.</summary>
internal static class BuiltIn
{
    private static readonly Lazy<ImmutableArray<CaseRun>> Runs = new(() => [.. CaseFolder.Read(RepositoryFolder.Of("rules", "cases")).Files.Select(new CaseRunner(Rules).Run)]);

    public static RuleBook Rules => BuiltInRules.RuleBook;

    public static ImmutableArray<CaseRun> Cases => Runs.Value;
}
