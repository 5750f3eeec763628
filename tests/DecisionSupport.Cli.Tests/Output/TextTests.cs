namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The text for terminals and mails.</summary>
public sealed class TextTests
{
    private static readonly string[] You = ["du", "dig", "din", "ditt", "dina"];

    [Theory]
    [InlineData("officer", "sv")]
    [InlineData("client", "en")]
    public void Lines_fit_a_page_and_do_not_end_in_space(string audience, string language)
    {
        var lines = ToolRun.Of("evaluate", Files.MainCase, "--detail", "--audience", audience, "--language", language).ShouldBeDone().Output.Split('\n');

        // An address of the web is never broken.
        lines.ShouldAllBe(line => line == line.TrimEnd() && (line.Length <= 100 || line.TrimStart().StartsWith("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_id_of_a_source_is_not_broken()
    {
        var output = ToolRun.Of("evaluate", Files.MainCase, "--detail").ShouldBeDone().Output;

        output.ShouldNotMatch(@"\b(SFB|FK|Lag)\n");
        output.ShouldNotContain('\u00a0');
    }

    [Fact]
    public void The_person_concerned_is_asked_as_you_and_not_in_the_third_person()
    {
        var client = ToolRun.Of("evaluate", Files.MainCase, "--detail", "--audience", "client").ShouldBeDone().Output;

        var questions = client.Replace("\n    ", " ", StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith("  • ", StringComparison.Ordinal) && line.EndsWith('?')).ToList();
        questions.ShouldContain("  • Säger du ja till att myndigheterna och vården får samarbeta om dig?");
        questions.Where(question => !question.Split([' ', ',', '?']).Any(word => You.Contains(word, StringComparer.OrdinalIgnoreCase))).ShouldBeEmpty();
        client.ShouldNotContain("Personen själv", Case.Insensitive);
    }
}
