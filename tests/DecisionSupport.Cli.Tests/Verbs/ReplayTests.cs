namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>evaluate --format record</c> and <c>replay</c>.</summary>
public sealed class ReplayTests
{
    [Fact]
    public void A_recorded_decision_comes_out_again_byte_for_byte()
    {
        var record = ToolRun.Of("evaluate", Files.MainCase, "--format", "record").ShouldBeDone().Output;

        var run = ToolRun.WithInput(record, "replay", "-").ShouldBeDone();

        run.Output.ShouldMatch(@"\ASamma svar, byte för byte\.\ndå: regelbok \S+ \([0-9a-f]{12}\), motor \d+\.\d+\.\d+\nnu: regelbok ");
        run.Error.ShouldBe("");
    }

    [Fact]
    public void A_record_of_a_chosen_depth_is_smaller_and_comes_out_again()
    {
        var record = ToolRun.Of("evaluate", Files.MainCase, "--format", "record", "--detail", "findings").ShouldBeDone().Output;

        record.Length.ShouldBeLessThan(ToolRun.Of("evaluate", Files.MainCase, "--format", "record").ShouldBeDone().Output.Length);
        ToolRun.WithInput(record, "replay", "-").ShouldBeDone().Output.ShouldStartWith("Samma svar, byte för byte.");
    }

    [Fact]
    public void What_differs_with_other_rules_is_found()
    {
        using var folder = new TempFolder();
        var record = folder.Write("record.json", ToolRun.Of("evaluate", Files.MainCase, "--format", "record", "--rule-set", "sjukersattning").ShouldBeDone().Output);
        var rules = folder.CopyRules();
        var file = Path.Combine(rules, "parameters", "limits.yaml");
        File.WriteAllText(file, File.ReadAllText(file) + "# read again\n");

        ToolRun.Of("replay", record, "--rules", rules, "--language", "en").ShouldBeDone().Output.ShouldStartWith("The same answer with another rule book.\n");

        var version = Path.Combine(rules, "sjukersattning", "2011-01-01.yaml");
        File.WriteAllText(version, File.ReadAllText(version).Replace("workCapacity.reducedByIllness", "not(workCapacity.reducedByIllness)", StringComparison.Ordinal));
        var run = ToolRun.Again("replay", record, "--rules", rules, "--language", "en");

        run.ExitCode.ShouldBe(3, run.Error);
        run.Output.ShouldStartWith("The answer differs:\n");
        run.Output.ShouldContain("  sjukersattning: the outcome was “complement-evidence”, now “not-eligible”\n");
    }

    [Fact]
    public void The_rule_book_of_its_day_is_found_in_the_archive()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        File.AppendAllText(Path.Combine(rules, "parameters", "limits.yaml"), "# of its day\n");
        var record = folder.Write("record.json", ToolRun.Of("evaluate", Files.MainCase, "--format", "record", "--rules", rules).ShouldBeDone().Output);
        var archive = Directory.CreateDirectory(folder["archive"]).FullName;

        ToolRun.Of("replay", record, "--archive", archive).ShouldFail(1, "is not in this folder. Each folder in it holds one rule book.");
        Directory.Move(rules, Path.Combine(archive, "2026-11"));

        ToolRun.Again("replay", record, "--archive", archive).ShouldBeDone().Output.ShouldStartWith("Samma svar, byte för byte.\n");
    }

    [Theory]
    [InlineData("snapshot")]
    [InlineData("person", "workCapacity.reductionPercent")]
    public void What_was_left_out_is_proved_by_the_case_itself(params string[] names)
    {
        using var folder = new TempFolder();
        var text = ToolRun.Of(["evaluate", Files.MainCase, "--format", "record", .. names.SelectMany(n => new[] { "--redact", n })]).ShouldBeDone().Output;
        var record = folder.Write("record.json", text);

        text.ShouldNotContain("1978-04-17");
        ToolRun.Of("replay", record).ShouldFail(1, $"record.json: error DS0702: The record leaves out {string.Join(", ", names)}");
        ToolRun.Of("replay", record, "--snapshot", Files.MainCase).ShouldBeDone();
        ToolRun.Of("replay", record, "--snapshot", Files.YoungCase).ShouldFail(1, "error DS0703: The snapshot is not the one that was recorded");
    }

    [Fact]
    public void The_same_certificate_is_part_of_the_same_case()
    {
        using var folder = new TempFolder();
        var record = folder.Write("record.json", ToolRun.Of("evaluate", Files.MainCase, "--certificate", Files.Certificate, "--as-of", "2026-11-20", "--format", "record", "--redact", "loh").ShouldBeDone().Output);

        ToolRun.Of("replay", record, "--snapshot", Files.MainCase, "--certificate", Files.Certificate).ShouldBeDone();
        ToolRun.Of("replay", record, "--snapshot", Files.MainCase).ShouldFail(1, "DS0703");
    }

    [Fact]
    public void A_changed_record_is_refused_with_its_place()
    {
        var record = ToolRun.Of("evaluate", Files.MainCase, "--format", "record").ShouldBeDone().Output;

        ToolRun.WithInput(record.Replace("\"outcome\": \"complement-evidence\"", "\"outcome\": \"apply\"", StringComparison.Ordinal), "replay", "-")
            .ShouldFail(1, "error DS0701: The decision is not the one that was recorded");
    }

    [Theory]
    [InlineData("no-such-record.json", "DS0001: There is no such file.")]
    [InlineData("README.md", "error DS")]
    [InlineData("rules/cases/rygg-och-depression.yaml", "error DS0010: The record has no 'record'")]
    public void What_is_no_record_is_told(string path, string message) => ToolRun.Of("replay", path).ShouldFail(1, message);

    [Theory]
    [InlineData("--redact goes with --format record", "evaluate", Files.MainCase, "--redact", "person")]
    [InlineData("There is no fact 'persona' to leave out. Did you mean 'person'?", "evaluate", Files.MainCase, "--format", "record", "--redact", "persona")]
    [InlineData("--certificate goes with --snapshot", "replay", "record.json", "--certificate", Files.Certificate)]
    [InlineData("Standard input is read once", "replay", "-", "--snapshot", "-")]
    public void Wrong_usage_is_told(string message, params string[] arguments) => ToolRun.Of(arguments).ShouldFail(2, message);
}
