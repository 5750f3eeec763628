using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary><c>language-server</c> speaks over the standard input and output of its process, and says nothing else there.</summary>
public sealed class LanguageServerTests
{
    [Fact]
    public void Editor_gets_answers_and_diagnostics_and_the_process_ends_when_it_says_goodbye()
    {
        var file = RepositoryFolder.Of("rules", "sjukersattning", "2011-01-01.yaml");
        var uri = new Uri(file).AbsoluteUri;
        var text = File.ReadAllText(file);
        var position = text[..text.IndexOf("person.insured", StringComparison.Ordinal)];
        var tool = new ToolProcess
        {
            Input = Framed(
                new JsonObject { ["id"] = 1, ["method"] = "initialize", ["params"] = new JsonObject() },
                new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() },
                new JsonObject { ["method"] = "textDocument/didOpen", ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = 1, ["text"] = text } } },
                new JsonObject
                {
                    ["id"] = 2,
                    ["method"] = "textDocument/hover",
                    ["params"] = new JsonObject
                    {
                        ["textDocument"] = new JsonObject { ["uri"] = uri },
                        ["position"] = new JsonObject { ["line"] = position.Count(c => c == '\n'), ["character"] = position.Length - position.LastIndexOf('\n') },
                    },
                },
                new JsonObject { ["id"] = 3, ["method"] = "shutdown" },
                new JsonObject { ["method"] = "exit" }),
        };

        var run = tool.Run("language-server", "--stdio");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBe("");
        run.Output.ShouldStartWith("Content-Length: ");
        run.Output.ShouldContain("Försäkrad i Sverige");
    }

    [Fact]
    public void Editor_that_hangs_up_ends_the_process() => new ToolProcess { Input = Framed(new JsonObject { ["id"] = 1, ["method"] = "initialize", ["params"] = new JsonObject() }) }.Run("language-server").ExitCode.ShouldBe(1);

    private static byte[] Framed(params JsonObject[] messages) => [.. messages.SelectMany(message =>
    {
        message["jsonrpc"] = "2.0";
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        return (byte[])[.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")), .. content];
    })];
}
