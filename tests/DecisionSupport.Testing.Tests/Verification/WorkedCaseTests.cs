namespace DecisionSupport.Testing.Tests.Verification;

/// <summary>Every worked case of the repository, with its certificate, gives what it expects, in the words that were approved.</summary>
public sealed class WorkedCaseTests
{
    // All of them are asked at once below: here some, by the call for one.
    public static TheoryData<string> Files =>
        [.. Depth.Of([.. Directory.EnumerateFiles(RepositoryFolder.Of("rules", "cases"), "*.yaml").Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f))], 12)];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Case_gives_what_it_expects_in_the_approved_words(string file) =>
        RuleBookTests.VerifyCase($"rules/cases/{file}", Knowledge.BuiltInRules.RuleBook);

    [Fact]
    public Task All_cases_at_once_and_none_forgotten() => RuleBookTests.VerifyCases("rules/cases");
}
