using System.Text;
using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>feel --batch</c>: one line in, one line out, whatever the line is.</summary>
public sealed class FeelBatchTests
{
    [Fact]
    public void Lines_are_answered_in_order_and_a_bad_one_does_not_stop_the_rest()
    {
        var lines = Answers("""
            {"id":1,"expression":"a + 1","context":"{a: 41}"}

            {"id":"två","expression":"\"å\" + \"ä\""}
            {"id":1.50,"expression":"1 +"}
            no json
            []
            {"id":{"a":[1]}}
            {"expression":"1","context":7}
            {"id":9,"expression":"\ud800"}
            {"id":10,"expression":"@\"2026-11-22\" + @\"P1D\"","context":null}
            """);

        lines.ShouldBe([
            """{"id":1,"value":"42"}""",
            """{"id":"två","value":"\u0022åä\u0022"}""",
            """{"id":1.50,"error":"1:4: expected an expression but found the end of the expression (the expression is not finished)"}""",
            """{"id":null,"error":"The line is no JSON object."}""",
            """{"id":null,"error":"The line has no expression that is a text."}""",
            """{"id":{"a":[1]},"error":"The line has no expression that is a text."}""",
            """{"id":null,"error":"The context of the line is no text; write the FEEL context as a JSON string."}""",
            """{"id":9,"error":"The line has no expression that is a text."}""",
            """{"id":10,"value":"@\u00222026-11-23\u0022"}""",
        ]);
    }

    [Fact]
    public void File_and_standard_input_give_the_same()
    {
        using var folder = new TempFolder();
        const string Questions = "{\"id\":1,\"expression\":\"1+1\"}\r\n{\"id\":2,\"expression\":\"2+2\"}";

        ToolRun.Of("feel", "--batch", folder.Write("q.ndjson", Questions)).ShouldBeDone().OutputBytes
            .ShouldBe(ToolRun.WithInput(Questions, "feel", "--batch", "-").ShouldBeDone().OutputBytes);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() =>
        Answers("\ufeff{\"id\":1,\"expression\":\"1\"}").ShouldBe(["""{"id":1,"value":"1"}"""]);

    [Fact]
    public void A_line_in_another_encoding_is_told_and_not_guessed()
    {
        var run = ToolRun.WithInput(Encoding.Latin1.GetBytes("""{"id":1,"expression":"\"å\""}""" + "\n{\"id\":2,\"expression\":\"2\"}\n"), "feel", "--batch", "-").ShouldBeDone();

        run.Output.ShouldContain("\"error\"");
        run.Output.ShouldEndWith("{\"id\":2,\"value\":\"2\"}\n");
    }

    [Fact]
    public void A_line_without_end_is_not_kept_in_memory()
    {
        var run = ToolRun.WithInput([.. Enumerable.Repeat((byte)'1', 50_000_000).Concat("\n{\"id\":2,\"expression\":\"2\"}"u8.ToArray())], "feel", "--batch", "-").ShouldBeDone();

        run.Output.ShouldBe("{\"id\":null,\"error\":\"The line is longer than 2000000 bytes.\"}\n{\"id\":2,\"value\":\"2\"}\n");
    }

    [Fact]
    public void Nothing_in_gives_nothing_out() => Answers("").ShouldBeEmpty();

    [Theory]
    [InlineData("no-such-file", "no-such-file: error DS0001: There is no such file.")]
    [InlineData("rules", "rules: error DS0001: This is a folder")]
    public void A_file_that_cannot_be_read_is_told(string path, string message) => ToolRun.Of("feel", "--batch", path).ShouldFail(1, message);

    private static string[] Answers(string questions)
    {
        var lines = ToolRun.WithInput(questions, "feel", "--batch", "-").ShouldBeDone().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
        }

        return lines;
    }
}
