using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace DecisionSupport.LanguageServer.Tests.Support;

/// <summary>An editor that talks with a server of its own in this process, over streams as it would with the tool's.</summary>
internal sealed class Editor : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Pipe _toServer = new();
    private readonly Pipe _fromServer = new();
    private readonly Task<bool> _server;
    private readonly Task _reader;
    private readonly List<JsonNode> _messages = [];
    private readonly Dictionary<string, string> _texts = [];
    private int _id;
    private int _version;

    public Editor(string folder, Language language = Language.Swedish)
    {
        Folder = folder;
        var options = new LanguageServerOptions { Language = language, Quiet = TimeSpan.FromMilliseconds(20), Clock = new FixedClock(new DateOnly(2026, 11, 22)) };
        _server = Task.Run(() => RuleLanguageServer.Run(_toServer.Reader.AsStream(), _fromServer.Writer.AsStream(), options));
        _reader = Task.Run(Read);
    }

    public string Folder { get; }

    /// <summary>An editor that has said hello.</summary>
    public static Editor In(string folder, Language language = Language.Swedish)
    {
        var editor = new Editor(folder, language);
        editor.Ask("initialize", new JsonObject { ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["workspaceEdit"] = new JsonObject { ["resourceOperations"] = new JsonArray("create") } } } });
        editor.Tell("initialized", []);
        return editor;
    }

    public string Uri(string file) => new Uri(Path.Combine(Folder, file)).AbsoluteUri;

    public string Text(string file) => _texts[file];

    public void Open(string file)
    {
        _texts[file] = File.ReadAllText(Path.Combine(Folder, file));
        Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(file), ["languageId"] = "yaml", ["version"] = ++_version, ["text"] = _texts[file] } });
    }

    /// <summary>Types something in place of something that stands once in the file.</summary>
    public void Type(string file, string old, string now)
    {
        var text = _texts[file];
        var start = text.IndexOf(old, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no '{old}'");
        _texts[file] = string.Concat(text.AsSpan(0, start), now, text.AsSpan(start + old.Length));
        var change = new JsonObject { ["range"] = new JsonObject { ["start"] = Position(text, start), ["end"] = Position(text, start + old.Length) }, ["text"] = now };
        Tell("textDocument/didChange", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(file), ["version"] = ++_version }, ["contentChanges"] = new JsonArray(change) });
    }

    public void Save(string file)
    {
        File.WriteAllText(Path.Combine(Folder, file), _texts[file]);
        Tell("textDocument/didSave", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(file) } });
    }

    /// <summary>Asks about the first place where a text stands, behind it unless told otherwise.</summary>
    public JsonNode? AskAt(string method, string file, string at, JsonObject? more = null, bool behind = true)
    {
        var index = _texts[file].IndexOf(at, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"{file} has no '{at}'");
        var parameters = more ?? [];
        parameters["textDocument"] = new JsonObject { ["uri"] = Uri(file) };
        parameters["position"] = Position(_texts[file], index + (behind ? at.Length : 0));
        return Ask(method, parameters);
    }

    /// <summary>Asks, and waits for the answer.</summary>
    public JsonNode? Ask(string method, JsonObject parameters)
    {
        var answer = AskForAnswer(method, parameters);
        answer["error"].ShouldBeNull($"{method}: {answer["error"]?.ToJsonString()}");
        return answer["result"];
    }

    /// <summary>Asks, and waits for the whole answer, be it an error.</summary>
    public JsonNode AskForAnswer(string method, JsonObject? parameters)
    {
        var id = ++_id;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Await(m => m["method"] is null && m["id"] is JsonValue v && v.TryGetValue<int>(out var found) && found == id, $"an answer to {method}");
    }

    public void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public void Send(JsonNode message)
    {
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        SendRaw([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")), .. content]);
    }

    public void SendRaw(byte[] bytes) => _toServer.Writer.AsStream(leaveOpen: true).Write(bytes);

    /// <summary>Waits until the last that was told of a file, of the text as it is now, is as it should be.</summary>
    public JsonArray Diagnostics(string file, Func<JsonArray, bool> until)
    {
        var uri = Uri(file);
        JsonArray? last = null;
        try
        {
            Await(_ => _messages.FindLast(m => m["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && m["params"]!["uri"]!.GetValue<string>() == uri) is { } told
                && until(last = told["params"]!["diagnostics"]!.AsArray()), file);
        }
        catch (TimeoutException e)
        {
            throw new ShouldAssertException($"{file}: what was told last is {last?.ToJsonString() ?? "nothing"}", e);
        }

        return last!;
    }

    public JsonNode Await(Func<JsonNode, bool> isIt, string what)
    {
        lock (_messages)
        {
            var end = DateTime.UtcNow + Patience;
            while (true)
            {
                if (_messages.Find(m => isIt(m)) is { } found)
                {
                    return found;
                }

                if (DateTime.UtcNow > end || _reader.IsCompleted)
                {
                    throw new TimeoutException($"The server did not give {what}.");
                }

                Monitor.Wait(_messages, TimeSpan.FromSeconds(1));
            }
        }
    }

    /// <summary>Hangs up, and gives whether the server thinks that it was said goodbye to.</summary>
    public bool HangUp()
    {
        _toServer.Writer.Complete();
        return _server.WaitAsync(Patience).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        HangUp();
        _fromServer.Writer.Complete();
        _reader.Wait(Patience);
    }

    private static JsonObject Position(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return new JsonObject { ["line"] = before.Count('\n'), ["character"] = offset - before.LastIndexOf('\n') - 1 };
    }

    private void Read()
    {
        using var stream = _fromServer.Reader.AsStream();
        var reader = new LanguageServer.Rpc.FrameReader(stream);
        while (reader.Read() is { Message: { } message })
        {
            lock (_messages)
            {
                _messages.Add(JsonNode.Parse(message.GetRawText())!);
                Monitor.PulseAll(_messages);
            }
        }
    }
}
