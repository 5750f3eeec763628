using System.Globalization;
using System.Text;
using DecisionSupport.LanguageServer.Rpc;

namespace DecisionSupport.LanguageServer.Tests.Rpc;

/// <summary>Whatever comes in, the server answers the next sensible message.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly SmallRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("Content-Length: many\r\n\r\n", ErrorCodes.ParseError)]
    [InlineData("rubbish without a header\r\n\r\n", ErrorCodes.ParseError)]
    [InlineData("Content-Length: 5\r\n\r\n{\"a\":", ErrorCodes.ParseError)]
    [InlineData("Content-Length: 20\r\n\r\n{\"method\": \"\\ud800\"}", ErrorCodes.InvalidRequest)]
    [InlineData("Content-Length: 2\r\n\r\n[]", ErrorCodes.InvalidRequest)]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}", ErrorCodes.InvalidRequest)]
    [InlineData("content-length:2\n\n{}", ErrorCodes.InvalidRequest)]
    public void Broken_message_is_told_and_the_next_is_answered(string broken, int code)
    {
        using var editor = Editor.In(_rules.Folder);

        editor.SendRaw(Encoding.ASCII.GetBytes(broken));

        editor.Await(m => m["error"]?["code"]?.GetValue<int>() == code && m["id"] is null, "an error");
        editor.Ask("shutdown", []);
    }

    [Fact]
    public void Huge_message_is_passed_over()
    {
        using var editor = Editor.In(_rules.Folder);

        editor.SendRaw(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {FrameReader.MaxBytes + 1}\r\n\r\n")));
        editor.SendRaw(new byte[FrameReader.MaxBytes + 1]);

        editor.Await(m => m["error"]?["code"]?.GetValue<int>() == ErrorCodes.InvalidRequest, "an error");
        editor.Ask("shutdown", []);
    }

    [Fact]
    public void Unknown_method_and_missing_parameters_are_refused()
    {
        using var editor = Editor.In(_rules.Folder);

        Code(editor.AskForAnswer("textDocument/fly", [])).ShouldBe(ErrorCodes.MethodNotFound);
        Code(editor.AskForAnswer("textDocument/hover", [])).ShouldBe(ErrorCodes.InvalidParams);
        editor.Tell("textDocument/didChange", []);
        editor.Tell("$/unheardOf", []);
        editor.Ask("shutdown", []);
    }

    [Fact]
    public void Order_of_hello_and_goodbye_is_kept()
    {
        using var editor = new Editor(_rules.Folder);

        Code(editor.AskForAnswer("textDocument/hover", [])).ShouldBe(ErrorCodes.ServerNotInitialized);
        editor.Ask("initialize", [])!["capabilities"]!["positionEncoding"]!.GetValue<string>().ShouldBe("utf-16");
        Code(editor.AskForAnswer("initialize", [])).ShouldBe(ErrorCodes.InvalidRequest);
        editor.Ask("shutdown", []).ShouldBeNull();
        Code(editor.AskForAnswer("shutdown", [])).ShouldBe(ErrorCodes.InvalidRequest);
        editor.Tell("exit", []);

        editor.HangUp().ShouldBeTrue();
    }

    [Fact]
    public void Editor_that_leaves_without_a_word_is_noticed()
    {
        using var editor = Editor.In(_rules.Folder);

        editor.HangUp().ShouldBeFalse();
    }

    [Fact]
    public void Request_that_is_cancelled_before_its_turn_is_not_answered()
    {
        // All at once, so that the cancellation is read while the server is busy with what stands before.
        var messages = new List<string> { """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""" };
        var uri = new Uri(Path.Combine(_rules.Folder, SmallRules.First)).AbsoluteUri;
        var position = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 } }.ToJsonString();
        messages.AddRange(Enumerable.Range(2, 50).Select(id => $$"""{"jsonrpc":"2.0","id":{{id}},"method":"textDocument/completion","params":{{position}}}"""));
        messages.Add("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":51}}""");
        using var input = new MemoryStream([.. messages.SelectMany(Framed)]);
        using var output = new MemoryStream();

        RuleLanguageServer.Run(input, output);

        Encoding.UTF8.GetString(output.ToArray()).ShouldContain($$"""{"jsonrpc":"2.0","id":51,"error":{"code":{{ErrorCodes.RequestCancelled}},""");
    }

    [Fact]
    public void Session_that_is_cut_or_garbled_anywhere_ends_without_a_fault()
    {
        var uri = new Uri(Path.Combine(_rules.Folder, SmallRules.First)).AbsoluteUri;
        byte[] session =
        [
            .. Framed("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"""),
            .. Framed($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}","version":1,"text":"ruleSet: aid\nå😀"}}}"""),
            .. Framed($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}","version":2},"contentChanges":[{"range":{"start":{"line":1,"character":1},"end":{"line":9,"character":9}},"text":"\nx"}]}}"""),
            .. Framed($$$$"""{"jsonrpc":"2.0","id":2,"method":"textDocument/completion","params":{"textDocument":{"uri":"{{{{uri}}}}"},"position":{"line":1,"character":1}}}"""),
            .. Framed("""{"jsonrpc":"2.0","id":3,"method":"shutdown"}"""),
        ];
        var random = new Random(20261122);
        for (var i = 0; i < 150; i++)
        {
            var garbled = session[..random.Next(session.Length + 1)].ToArray();
            for (var k = random.Next(4); k > 0 && garbled.Length > 0; k--)
            {
                garbled[random.Next(garbled.Length)] = (byte)random.Next(256);
            }

            using var output = new MemoryStream();
            using var input = new MemoryStream(garbled);
            Should.NotThrow(() => RuleLanguageServer.Run(input, output), Convert.ToBase64String(garbled));
            var told = Encoding.UTF8.GetString(output.ToArray());
            told.IndexOf("A fault in the server", StringComparison.Ordinal).ShouldBe(-1, told);
        }
    }

    private static int Code(JsonNode answer) => answer["error"]!["code"]!.GetValue<int>();

    private static byte[] Framed(string message)
    {
        var content = Encoding.UTF8.GetBytes(message);
        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")), .. content];
    }
}
