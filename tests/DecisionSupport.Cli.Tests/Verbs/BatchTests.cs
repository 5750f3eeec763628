using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>batch</c>: one line in, one line out, in order; a file that is there whole or not at all.</summary>
public sealed class BatchTests
{
    private const string Good = """{"snapshot":1,"asOf":"2026-11-22","reference":"K-1","person":{"birthDate":"1978-04-17","insured":true}}""";
    private const string Bad = """{"snapshot":1,"asOf":"2026-11-22","person":{"birthDay":"1978-04-17"}}""";
    private const string TooEarly = """{"snapshot":1,"asOf":"1999-01-01"}""";

    [Fact]
    public void Decisions_come_in_the_order_of_the_cases()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", string.Concat(Enumerable.Range(1, 400).Select(i => Good.Replace("K-1", $"K-{i}", StringComparison.Ordinal) + "\n")));
        var output = Path.Combine(folder.Path, "out.ndjson");

        var run = ToolRun.Of("batch", input, output, "--rule-set", "sjukersattning").ShouldBeDone();

        var lines = File.ReadAllLines(output);
        lines.Select(Reference).ShouldBe(Enumerable.Range(1, 400).Select(i => $"K-{i}"));
        run.Output.ShouldStartWith("400 cases decided, 0 lines with errors.\n\nsjukersattning: not yet known 400\n     400  complement-evidence\n\nmissing facts, in how many cases\n     400  ");
        run.Error.ShouldBe("");
        Directory.GetFiles(folder.Path).Length.ShouldBe(2, "no file beside the output is left");
    }

    [Fact]
    public void A_line_is_what_evaluate_says()
    {
        var evaluated = ToolRun.WithInput(Good, "evaluate", "-", "--format", "json", "--language", "en").ShouldBeDone();
        var batch = ToolRun.WithInput(Good, "batch", "-", "-", "--language", "en").ShouldBeDone();

        using var one = JsonDocument.Parse(evaluated.Output);
        using var other = JsonDocument.Parse(batch.Output);
        JsonElement.DeepEquals(one.RootElement, other.RootElement).ShouldBeTrue();
        batch.Error.ShouldStartWith("1 case decided, 0 lines with errors.\n");
    }

    [Fact]
    public void A_bad_line_gives_an_error_line_and_the_rest_goes_on()
    {
        using var folder = new TempFolder();
        var input = folder.Write("in.ndjson", $"\ufeff{Good}\r\n\n{Bad}\n{TooEarly}\nno json\n{Good}");
        var output = Path.Combine(folder.Path, "out.ndjson");

        var run = ToolRun.Of("batch", input, output);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("in.ndjson(3,45): error DS0601: There is no such fact under 'person'. Did you mean 'person.birthDate'?");
        run.Output.ShouldStartWith("2 cases decided, 3 lines with errors.\n");
        var lines = File.ReadAllLines(output);
        lines.Length.ShouldBe(5);
        lines[1].ShouldStartWith("""{"line":3,"errors":[{"code":"DS0601","column":45,"message":"There is no such fact""");
        lines[2].ShouldStartWith("""{"line":4,"errors":[{"code":"DS0607",""");
        lines[3].ShouldStartWith("""{"line":5,"errors":[{"code":"DS""");
        Reference(lines[4]).ShouldBe("K-1");
    }

    [Fact]
    public void A_number_of_a_person_is_refused_and_never_repeated()
    {
        var run = ToolRun.WithInput(Good.Replace("K-1", "19780417-2389", StringComparison.Ordinal), "batch", "-", "-");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("DS0603");
        (run.Output + run.Error).ShouldNotContain("2389");
    }

    [Fact]
    public void What_was_there_stays_when_the_input_cannot_be_read()
    {
        using var folder = new TempFolder();
        var output = folder.Write("out.ndjson", "before\n");

        ToolRun.Of("batch", Path.Combine(folder.Path, "none.ndjson"), output).ShouldFail(1, "DS0001: There is no such file.");

        File.ReadAllText(output).ShouldBe("before\n");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        using var folder = new TempFolder();

        ToolRun.Of("batch", folder.Write("in.ndjson", Good), folder.Path).ShouldFail(1, "This cannot be written: This is a folder");
        ToolRun.Of("batch", folder.Write("in.ndjson", Good), Path.Combine(folder.Path, "no", "out.ndjson")).ShouldFail(1, "error DS0001: This cannot be written");
    }

    [Fact]
    public void In_and_out_may_not_be_the_same_file()
    {
        using var folder = new TempFolder();
        var path = folder.Write("cases.ndjson", Good + "\n");

        ToolRun.Of("batch", path, Path.Combine(folder.Path, ".", "cases.ndjson")).ShouldFail(2, "IN and OUT are the same file");

        File.ReadAllText(path).ShouldBe(Good + "\n");
    }

    [Theory]
    [InlineData("outcomes", false, false, false)]
    [InlineData("findings", true, false, false)]
    [InlineData("advice", true, true, false)]
    [InlineData("everything", true, true, true)]
    public void Each_level_of_detail_has_what_the_one_before_has_and_more(string detail, bool findings, bool plan, bool questions)
    {
        var line = ToolRun.WithInput(Good, "batch", "-", "-", "--detail", detail, "--rule-set", "sjukersattning").ShouldBeDone().Output;

        using var json = JsonDocument.Parse(line);
        json.RootElement.GetProperty("recommendations")[0].TryGetProperty("findings", out _).ShouldBe(findings);
        json.RootElement.TryGetProperty("plan", out _).ShouldBe(plan);
        json.RootElement.TryGetProperty("nextQuestion", out _).ShouldBe(questions);
    }

    [Fact]
    public void Nothing_in_gives_nothing_out() => ToolRun.WithInput("", "batch", "-", "-").ShouldBeDone().Output.ShouldBe("");

    private static string? Reference(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("reference").GetString();
    }
}
