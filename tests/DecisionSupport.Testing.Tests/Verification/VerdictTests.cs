namespace DecisionSupport.Testing.Tests.Verification;

/// <summary>What testing a case tells when something is wrong.</summary>
public sealed class VerdictTests : IDisposable
{
    private const string Case = """
        case: one
        title: One
        snapshot: { snapshot: 1, asOf: 2026-11-22, loh: { exists: false } }
        expect:
          loh: { outcome: missing }

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Case_that_nobody_approved_leaves_what_came_to_be_read()
    {
        _folder.Write("one.yaml", Case);

        (await Failure()).ShouldContain($"{_folder["one.verified.md"]}: differs from what came out\n  nobody has approved it yet");
        File.Exists(_folder["one.received.md"]).ShouldBeTrue();
        File.Exists(_folder["one.client.received.md"]).ShouldBeTrue();
        File.Exists(_folder["one.received.json"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Approved_case_passes_and_received_files_are_gone()
    {
        _folder.Write("one.yaml", Case);
        _folder.Write("one.verified.json", "");
        await Failure();
        foreach (var received in Directory.GetFiles(_folder.Path, "*.received.*"))
        {
            File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal), overwrite: true);
        }

        await RuleBookTests.VerifyCases(_folder.Path, Knowledge.BuiltInRules.RuleBook);

        Directory.GetFiles(_folder.Path, "*.received.*").ShouldBeEmpty();
        File.ReadAllText(_folder["one.verified.json"]).ShouldContain("\"outcome\": \"missing\"");
    }

    [Theory]
    [InlineData("outcome: missing", "outcome: complete", "loh: expected complete, but it is missing")]
    [InlineData("loh: { outcome", "lho: { outcome", "lho: expected missing, but it was not evaluated: there is no such rule set")]
    [InlineData("exists: false", "exist: false", "error DS0601")]
    [InlineData("  loh: { outcome: missing }", "  {}", "the case expects nothing")]
    [InlineData("title: One", "title: One\ncertificate: gone.xml", "gone.xml: error DS0001: There is no such file.")]
    [InlineData("snapshot: {", "snapshott: {", "error DS00")]
    public async Task Fault_of_a_case_is_told_in_one_line(string right, string wrong, string told)
    {
        _folder.Write("one.yaml", Case.Replace(right, wrong, StringComparison.Ordinal));

        (await Failure()).Split('\n').ShouldContain(line => line.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Approved_file_without_a_case_is_told()
    {
        _folder.Write("one.yaml", Case);
        _folder.Write("two.client.verified.md", "");

        (await Failure()).ShouldContain("two.client.verified.md: error: there is no case to which this belongs");
    }

    [Fact]
    public async Task Folder_without_cases_is_no_success() => (await Failure()).ShouldEndWith("holds no worked case.");

    [Fact]
    public async Task Folder_that_is_not_there_is_told() =>
        (await Should.ThrowAsync<ArgumentException>(() => RuleBookTests.VerifyCases("no/such/folder"))).Message.ShouldContain("There is no folder 'no/such/folder' where the tests run");

    [Fact]
    public async Task Decision_on_one_snapshot_is_compared_too()
    {
        var ruleBook = Knowledge.BuiltInRules.RuleBook;
        var decision = ruleBook.Evaluate(new CaseSnapshotBuilder(ruleBook.Vocabulary, new DateOnly(2026, 11, 22)).Set("loh.exists", false).Build(), "loh");
        var failure = await Should.ThrowAsync<VerificationException>(() => RuleBookTests.VerifyDecision(decision, _folder["half-time"]));

        failure.Message.ShouldStartWith($"{_folder["half-time.verified.md"]} differs from what came out\nnobody has approved it yet\nIf that is right, let half-time.received.md replace it.");
    }

    private async Task<string> Failure() =>
        (await Should.ThrowAsync<VerificationException>(() => RuleBookTests.VerifyCases(_folder.Path, Knowledge.BuiltInRules.RuleBook))).Message;
}
