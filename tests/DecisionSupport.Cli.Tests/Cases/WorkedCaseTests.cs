using System.Collections.Immutable;
using System.Text.Json;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Tests.Cases;

/// <summary>Every worked case, with its certificate, gives what it expects, in the words that were approved.</summary>
public sealed class WorkedCaseTests
{
    public static TheoryData<string> Files => WorkedCases.All;

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_gives_what_it_expects(string file)
    {
        var run = ToolRun.Of("evaluate", file, "--format", "json").ShouldBeDone();
        run.Error.ShouldBe("");
        using var json = JsonDocument.Parse(run.OutputBytes);
        var expected = ExpectedOf(file);

        expected.ShouldNotBeEmpty("a case without expectations proves nothing");
        foreach (var expectation in expected)
        {
            Difference(expectation, json.RootElement).ShouldBeNull(file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Officer_reads_the_approved_words(string file) =>
        Approved.Check(RepositoryFolder.Of(Path.ChangeExtension(file, null)), "md", Markdown(file, "officer"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Person_concerned_reads_the_approved_words(string file) =>
        Approved.Check(RepositoryFolder.Of(Path.ChangeExtension(file, ".client")), "md", Markdown(file, "client"));

    [Theory]
    [MemberData(nameof(FilesAbout), "loh")]
    public void Doctor_reads_the_approved_letter(string file) =>
        Approved.Check(RepositoryFolder.Of(Path.ChangeExtension(file, ".brev")), "md", Markdown(file, "officer", "--paper", "letter"));

    [Theory]
    [MemberData(nameof(FilesAbout), "samverkan")]
    public void Everybody_at_the_table_reads_the_approved_sheet(string file) =>
        Approved.Check(RepositoryFolder.Of(Path.ChangeExtension(file, ".mote")), "md", Markdown(file, "officer", "--paper", "meeting"));

    public static TheoryData<string> FilesAbout(string ruleSet) => [.. WorkedCases.Paths.Where(file => ExpectedOf(file).Any(e => e.RuleSet == ruleSet))];

    // What the case is about, so that a rule on something else changes no approved file.
    private static string Markdown(string file, string audience, params string[] paper)
    {
        string[] ruleSets = [.. ExpectedOf(file).SelectMany(e => new[] { "--rule-set", e.RuleSet })];
        return ToolRun.Of(["evaluate", file, "--format", "markdown", "--audience", audience, .. paper, .. ruleSets]).ShouldBeDone().Output;
    }

    private static ImmutableArray<Expectation> ExpectedOf(string file) =>
        new CaseFileReader(BuiltInRules.RuleBook.Vocabulary).Read(File.ReadAllBytes(RepositoryFolder.Of(file)), file).Expected;

    private static string? Difference(Expectation expected, JsonElement decision)
    {
        var found = decision.GetProperty("recommendations").EnumerateArray().FirstOrDefault(r => r.GetProperty("ruleSet").GetString() == expected.RuleSet);
        if (found.ValueKind == JsonValueKind.Undefined)
        {
            return $"{expected.RuleSet}: not evaluated";
        }

        var missing = found.GetProperty("missingFacts").EnumerateArray().Select(m => m.GetProperty("fact").GetString()!).ToList();
        var outcome = found.GetProperty("outcome").GetString();
        var level = found.TryGetProperty("level", out var known) ? known.GetString() : null;
        return outcome != expected.Outcome ? $"{expected.RuleSet}: expected {expected.Outcome}, but it is {outcome}"
            : expected.Level is not null && level != expected.Level ? $"{expected.RuleSet}: expected level {expected.Level}, but it is {level ?? "open"}"
            : expected.MissingFacts.Except(missing).Any() ? $"{expected.RuleSet}: expected missing {string.Join(", ", expected.MissingFacts)}, but they are {string.Join(", ", missing)}"
            : null;
    }
}
