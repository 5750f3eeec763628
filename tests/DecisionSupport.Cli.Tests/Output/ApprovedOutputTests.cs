namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The main example, word by word, as people have read and approved it.</summary>
public sealed class ApprovedOutputTests
{
    // Every way of writing says the same: the short answer in both voices, everything once as text, once as a page, once as JSON.
    [Theory]
    [InlineData("officer", "txt")]
    [InlineData("client", "txt", "--audience", "client")]
    [InlineData("officer.detail", "txt", "--detail")]
    [InlineData("client.detail", "html", "--detail", "--audience", "client", "--format", "html", "--language", "en")]
    [InlineData("sv", "json", "--format", "json")]
    public Task Main_example_is_the_approved_one(string name, string extension, params string[] options) => Check(name, extension, options);

    private static Task Check(string name, string extension, params string[] options) =>
        Approved.Check(
            RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Approved", $"rygg-och-depression.{name}"),
            extension,
            ToolRun.Of(["evaluate", Files.MainCase, .. options]).ShouldBeDone().Output);
}
