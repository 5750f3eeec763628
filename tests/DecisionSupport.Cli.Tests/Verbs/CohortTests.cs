using System.Text;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>cohort</c>: what many cases come to.</summary>
public sealed class CohortTests
{
    private const string Header = "asOf;person.birthDate;application.previous;application.activeSinceRefusal;loh.exists;background.sex;background.children;background.question;background.incomeAtStart;background.incomeAtEnd\n";

    [Fact]
    public void It_counts_outcomes_gaps_and_what_stands_beside_the_cases()
    {
        var run = ToolRun.WithInput(Lines(20), "cohort", "-").ShouldBeDone();

        run.Output.ShouldStartWith("20 ärenden\n");
        run.Output.ShouldContain("Kön: män 10 · kvinnor 10 · okänt 0");
        run.Output.ShouldContain("Frågan som ställdes: sjukersättning 20 · okänt 0");
        run.Output.ShouldContain("Tolk behövs: okänt 20");
        run.Output.ShouldContain("Försörjning vid start och slut: ekonomiskt bistånd → arbete 20 · okänt 0");
        run.Output.ShouldContain("avslag 20");
        run.Error.ShouldEndWith("20 cases counted, 0 lines with errors.\n");
    }

    [Fact]
    public void A_table_gives_the_same_counts_as_lines()
    {
        using var folder = new TempFolder();
        var table = folder.Write("team.csv", Header + string.Concat(Enumerable.Range(0, 20).Select(i => $"2026-02-01;1970-05-01;refused;nej;ja;{(i % 2 == 0 ? "woman" : "man")};ja;sjukersättning;ekonomiskt bistånd;arbete\n")));

        ToolRun.Of("cohort", table, "--format", "csv").ShouldBeDone().Output.ShouldBe(ToolRun.WithInput(Lines(20), "cohort", "-", "--format", "csv").ShouldBeDone().Output);
    }

    [Fact]
    public void A_small_group_is_hidden_in_every_format_and_so_is_what_it_could_be_reckoned_from()
    {
        var lines = Lines(20) + string.Concat(Enumerable.Range(0, 3).Select(_ => Line("2026-02-01", "other")));

        ToolRun.WithInput(lines, "cohort", "-").ShouldBeDone().Output.ShouldContain("Kön: män dolt · kvinnor 10 · annat, eller färre än fem av ett slag dolt · okänt 0");
        ToolRun.WithInput(lines, "cohort", "-", "--format", "csv").ShouldBeDone().Output.ShouldContain("background.sex;Kön;alla ärenden;män;\n");
        ToolRun.WithInput(lines, "cohort", "-", "--format", "json").ShouldBeDone().Output.ShouldContain("\"count\": null");
    }

    [Fact]
    public void Fewer_than_five_cases_show_nothing()
    {
        var run = ToolRun.WithInput(Lines(4), "cohort", "-").ShouldBeDone();

        run.Output.ShouldStartWith("Färre än fem ärenden");
        run.Output.ShouldNotContain("Kön");
    }

    [Theory]
    [InlineData("{\"snapshot\":1,\"asOf\":\"2026-13-01\"}", "(21,22): error DS0011: 'asOf' must be a date that exists")]
    [InlineData("{\"snapshot\":1,\"background\":{\"sex\":\"x\"},\"asOf\":\"2026-01-01\"}", "(21,28): error DS0012: The background's 'sex' is none of its words; use one of woman, man, other, or leave it out")]
    [InlineData("{\"snapshot\":1,\"asOf\":\"2026-01-01\",\"background\":{\"question\":\"gäller 19700101-1234\"}}", "error DS0012: The background's 'question' is a word for the kind")]
    [InlineData("{\"snapshot\":1,\"asOf\":\"2026-01-01\",\"background\":{\"age\":3}}", "error DS0009: A background has no such key; its keys are ageGroup")]
    [InlineData("no json", "(21,1): error DS0011: ")]
    public void A_bad_line_is_told_with_its_place_and_what_to_do_and_the_rest_is_counted(string line, string told)
    {
        var run = ToolRun.WithInput(Lines(20) + line + "\n", "cohort", "-");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(told);
        run.Output.ShouldStartWith("20 ärenden\n");
        run.Error.ShouldContain("20 cases counted, 1 lines with errors.");
    }

    [Theory]
    [InlineData("asOf;persn.x\n2026-01-01;1\n", "(1,1): error DS0601: The column 'persn.x' is no fact.")]
    [InlineData("person.birthDate\n1970-01-01\n", "(1,1): error DS0010: The table has no column 'asOf'")]
    [InlineData("asOf;protection.periods\n2026-01-01;x\n", "write the cases as NDJSON")]
    [InlineData("asOf;person.insured\n2026-01-01;ja\n2026-01-01;ja;nej\n", "(3,1): error DS0011: The row has 3 cells and the header 2")]
    public void A_table_that_is_not_right_is_told(string text, string told)
    {
        using var folder = new TempFolder();
        var run = ToolRun.Of("cohort", folder.Write("team.csv", text));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(told);
    }

    [Fact]
    public void A_table_in_another_encoding_is_told_and_not_guessed()
    {
        using var folder = new TempFolder();
        var path = folder.Write("team.csv", "");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("asOf;background.question\n2026-01-01;sjukersättning\n"));

        ToolRun.Of("cohort", path).Error.ShouldContain("(2,1): error DS0004: The row is not UTF-8 (perhaps Windows-1252); save the table as 'CSV UTF-8'.");
    }

    [Fact]
    public void The_page_fits_on_one_sheet()
    {
        var lines = string.Concat(Enumerable.Range(0, 120).Select(i => Line($"{2024 + i % 3}-{1 + i % 12:00}-01", i % 2 == 0 ? "woman" : "man", $"{1960 + i % 5 * 10}")));

        ToolRun.WithInput(lines, "cohort", "-").ShouldBeDone().Output.TrimEnd('\n').Split('\n').Length.ShouldBeLessThanOrEqualTo(70);
        ToolRun.WithInput(lines, "cohort", "-", "--format", "html").ShouldBeDone().Output.ShouldContain("size: A4");
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => Line("2026-02-01", i % 2 == 0 ? "woman" : "man")));

    private static string Line(string asOf, string sex, string year = "1970") =>
        "{\"snapshot\":1,\"background\":{\"sex\":\"" + sex + "\",\"children\":true,\"question\":\"sjukersättning\",\"incomeAtStart\":\"ekonomiskt bistånd\",\"incomeAtEnd\":\"arbete\"},\"asOf\":\"" + asOf
        + "\",\"person\":{\"birthDate\":\"" + year + "-05-01\"},\"application\":{\"previous\":\"refused\",\"activeSinceRefusal\":false},\"loh\":{\"exists\":true}}\n";
}
