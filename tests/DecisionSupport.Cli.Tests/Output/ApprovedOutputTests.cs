namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The main example, word by word, as people have read and approved it.</summary>
public sealed class ApprovedOutputTests
{
    [Theory]
    [InlineData("text", "txt", "officer", "sv")]
    [InlineData("text", "txt", "officer", "en")]
    [InlineData("text", "txt", "client", "sv")]
    [InlineData("text", "txt", "client", "en")]
    [InlineData("markdown", "md", "officer", "sv")]
    [InlineData("markdown", "md", "officer", "en")]
    [InlineData("markdown", "md", "client", "sv")]
    [InlineData("markdown", "md", "client", "en")]
    [InlineData("html", "html", "officer", "sv")]
    [InlineData("html", "html", "officer", "en")]
    [InlineData("html", "html", "client", "sv")]
    [InlineData("html", "html", "client", "en")]
    public Task Main_example_is_the_approved_one(string format, string extension, string audience, string language) =>
        Check($"{audience}.{language}", extension, "--format", format, "--audience", audience, "--language", language);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public Task Main_example_as_json_is_the_approved_one(string language) => Check(language, "json", "--format", "json", "--language", language);

    private static Task Check(string name, string extension, params string[] options) =>
        Approved.Check(
            RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Approved", $"rygg-och-depression.{name}"),
            extension,
            ToolRun.Of(["evaluate", Files.MainCase, .. options]).ShouldBeDone().Output);
}
