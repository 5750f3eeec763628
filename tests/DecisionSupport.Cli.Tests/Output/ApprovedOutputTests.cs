namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The main example, word by word, as people have read and approved it: once in each form that is kept nowhere else. As Markdown it is approved beside the case.</summary>
public sealed class ApprovedOutputTests
{
    [Theory]
    [InlineData("officer.sv", "txt", "--format", "text", "--audience", "officer", "--language", "sv")]
    [InlineData("client.sv", "html", "--format", "html", "--audience", "client", "--language", "sv")]
    [InlineData("en", "json", "--format", "json", "--language", "en")]
    public Task Main_example_is_the_approved_one(string name, string extension, params string[] options) => Approved.Check(
        RepositoryFolder.Of("tests", "DecisionSupport.Cli.Tests", "Approved", $"rygg-och-depression.{name}"),
        extension,
        ToolRun.Of(["evaluate", Files.MainCase, .. options]).ShouldBeDone().Output);
}
