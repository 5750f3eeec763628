namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>--rules-over</c>: a folder of one's own laid over the rules.</summary>
public sealed class RulesOverTests
{
    private const string SourceOfInvented = "sources:\n  - { id: Påhittat, kind: own, title: { sv: Påhittat belopp, en: Invented amount }, checked: 2026-11-28 }\n";

    private const string NextYear = """
        snapshot: 1
        asOf: 2027-02-01
        person: { birthDate: 1985-03-20, insured: true }
        work: { situation: employed, hasWorkedInSweden: true, annualIncome: 300000, expectedMonths: 12, recurringYearly: false, inSweden: true }
        """;

    [Fact]
    public void An_amount_that_is_not_decided_below_is_added()
    {
        using var folder = new TempFolder();
        var over = Over(folder, "2027-01-01");

        ToolRun.WithInput(NextYear, "evaluate", "-", "--rule-set", "sgi").ShouldBeDone().Output.ShouldContain("Prisbasbelopp: inte beslutat än");
        var run = ToolRun.WithInput(NextYear, "evaluate", "-", "--rule-set", "sgi", "--rules-over", over).ShouldBeDone();

        run.Output.ShouldNotContain("inte beslutat än");
        run.Output.ShouldContain("+kommun-1 (");
    }

    [Fact]
    public void A_contact_is_shown_with_the_steps_of_its_party()
    {
        using var folder = new TempFolder();
        var over = Over(folder, "2027-01-01");

        ToolRun.Of("evaluate", Files.MainCase, "--rules-over", over).ShouldBeDone().Output.ShouldContain("Kontakt: Disken i stadshuset (tisdagar 9–11)");
        ToolRun.Of("evaluate", Files.MainCase, "--rules-over", over, "--format", "json").ShouldBeDone().Output.ShouldContain("\"contact\": \"Disken i stadshuset (tisdagar 9–11)\"");
    }

    [Fact]
    public void The_record_says_both_and_is_replayed_with_both()
    {
        using var folder = new TempFolder();
        var over = Over(folder, "2027-01-01");
        var record = folder.Write("record.json", ToolRun.Of("evaluate", Files.MainCase, "--format", "record", "--rules-over", over).ShouldBeDone().Output);

        File.ReadAllText(record).ShouldContain("\"over\": {");
        ToolRun.Of("replay", record, "--rules-over", over).ShouldBeDone().Output.ShouldStartWith("Samma svar, byte för byte.\n");
        ToolRun.Of("replay", record).ExitCode.ShouldBe(3);
    }

    [Fact]
    public void A_value_that_holds_is_not_changed()
    {
        using var folder = new TempFolder();
        var over = Over(folder, "2026-12-01");

        var run = ToolRun.Of("evaluate", Files.MainCase, "--rules-over", over);

        run.ShouldFail(1, "error DS0212: This would change a value that holds: the parameter 'prisbasbelopp' is 59200 from 2026-01-01 to 2026-12-31");
        run.Error.ShouldContain("parameters.yaml(4,");
        ToolRun.Of("lint", "--rules-over", over).ExitCode.ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-01-01", "error DS0212: This would change rules that hold: the last version of sgi below begins on 2026-01-01")]
    [InlineData("2025-12-31", "error DS0212: ")]
    [InlineData("2027-01-01", null)]
    public void A_version_begins_after_the_last_one_below(string from, string? error)
    {
        using var folder = new TempFolder();
        var over = Over(folder, "2027-01-01");
        folder.Write($"kommun/sgi/{from}.yaml", $"ruleSet: sgi\namends: 2026-01-01\ninForce: {{ from: {from} }}\nchanges: {{ sv: Ett prov., en: A trial. }}\noutcomes:\n  - id: has-sgi\n    title: {{ sv: Har SGI enligt kommunen, en: Has an SGI says the municipality }}\n");
        var run = ToolRun.WithInput(NextYear, "evaluate", "-", "--rule-set", "sgi", "--rules-over", over);

        if (error is not null)
        {
            run.ShouldFail(1, error);
            return;
        }

        run.ShouldBeDone().Output.ShouldContain("Har SGI enligt kommunen");
        ToolRun.WithInput(NextYear, "evaluate", "-", "--rule-set", "sgi", "--rules-over", over, "--as-of", "2026-12-31").ShouldBeDone().Output.ShouldNotContain("enligt kommunen");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        ToolRun.Of("evaluate", Files.MainCase, "--rules-over", "no-such-folder").ShouldFail(1, "no-such-folder: error DS0001: There is no such folder.");

    // The amount is invented: nobody has decided one.
    private static string Over(TempFolder folder, string from)
    {
        folder.Write("kommun/rule-book.yaml", "version: kommun-1\n");
        folder.Write("kommun/sources.yaml", SourceOfInvented);
        folder.Write("kommun/parameters.yaml", $"parameters:\n  - id: prisbasbelopp\n    values:\n      - {{ from: {from}, to: 2027-12-31, value: 60000, source: Påhittat, checked: 2026-11-28 }}\n");
        folder.Write("kommun/contacts.yaml", "contacts:\n  - party: social-services\n    channel: { sv: Disken i stadshuset, en: The desk in the town hall }\n    hours: { sv: tisdagar 9–11, en: Tuesdays 9–11 }\n");
        return Path.Combine(folder.Path, "kommun");
    }
}
