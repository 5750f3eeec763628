using DecisionSupport.Authoring;
using DecisionSupport.LanguageServer.Features;
using DecisionSupport.LanguageServer.Protocol;
using DecisionSupport.LanguageServer.Rpc;
using DecisionSupport.LanguageServer.Workspaces;

namespace DecisionSupport.LanguageServer;

/// <summary>One editor from hello to goodbye. Messages are read beside and answered one at a time, in the order they came.</summary>
internal sealed class Session(Stream input, Stream output, LanguageServerOptions options) : IDisposable
{
    private readonly Inbox _inbox = new();
    private readonly MessageWriter _writer = new(output);
    private readonly WorkspaceSet _workspaces = new();
    private readonly Dictionary<RuleWorkspace, Features.Diagnostics> _diagnostics = [];
    private readonly CodeLens _codeLens = new();
    private Language _language = options.Language;
    private JsonElement? _client;
    private bool _isInitialized;
    private bool _isShutDown;
    private bool _hasExited;
    private bool _isUnchecked;
    private bool _isLinting;
    private RuleWorkspace? _lintNext;

    private DateOnly Today => DateOnly.FromDateTime(options.Clock.GetLocalNow().Date);

    /// <summary>Serves until the end; whether it was said in order.</summary>
    public bool Run()
    {
        _ = Task.Run(ReadAll);
        _inbox.Run(() => _isUnchecked ? options.Quiet : null, Check, () => _hasExited);
        return _isShutDown;
    }

    public void Dispose() => _inbox.Dispose();

    private void ReadAll()
    {
        try
        {
            using var reader = new FrameReader(input);
            while (reader.Read() is { } frame)
            {
                JsonElement? message = frame.Message;
                if (message.Text("method") == "$/cancelRequest" && message.At("params", "id") is { } cancelled)
                {
                    _inbox.Cancel(cancelled);
                    continue;
                }

                if (message.At("id") is { } asked)
                {
                    _inbox.Expect(asked);
                }

                _inbox.Add(() => Take(frame));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
        }
        finally
        {
            _inbox.Close();
        }
    }

    private void Take(Frame frame)
    {
        if (frame.Message is not { } found)
        {
            _writer.Refuse(null, frame.ErrorCode, frame.Problem!);
            return;
        }

        JsonElement? message = found;
        var id = message.At("id");
        if (message.Text("method") is not { } method)
        {
            // An answer to something that we asked, or nothing at all.
            if (message.At("result") is null && message.At("error") is null)
            {
                _writer.Refuse(id, ErrorCodes.InvalidRequest, "The message has no method.");
            }

            return;
        }

        try
        {
            if (id is { } asked)
            {
                _writer.Reply(asked, Answer(method, message.At("params"), asked));
            }
            else
            {
                Note(method, message.At("params"));
            }
        }
        catch (RpcException e)
        {
            Refuse(id, e.Code, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Not the exception's message: it may quote a case.
            Refuse(id, ErrorCodes.InternalError, $"A fault in the server: {e.GetType()} in {method}. Please report it.\n{e.StackTrace}");
        }
    }

    private void Refuse(JsonElement? id, int code, string message)
    {
        if (id is not null)
        {
            _writer.Refuse(id, code, message);
        }
        else
        {
            _writer.Notify("window/logMessage", new JsonObject { ["type"] = 1, ["message"] = message });
        }
    }

    private JsonNode? Answer(string method, JsonElement? parameters, JsonElement id)
    {
        if (_inbox.IsCancelled(id))
        {
            throw new RpcException(ErrorCodes.RequestCancelled, "Nobody waits for the answer any more.");
        }

        if (_isShutDown)
        {
            throw new RpcException(ErrorCodes.InvalidRequest, "The server has been shut down.");
        }

        if (method == "initialize")
        {
            return Initialize(parameters);
        }

        if (!_isInitialized)
        {
            throw new RpcException(ErrorCodes.ServerNotInitialized, "The first request is initialize.");
        }

        if (method == "shutdown")
        {
            _isShutDown = true;
            return null;
        }

        if (!Capabilities.Requests.Contains(method))
        {
            throw new RpcException(ErrorCodes.MethodNotFound, "There is no such method here.");
        }

        return Spot.Of(_workspaces, parameters) is { } spot ? Ask(method, spot, parameters) : null;
    }

    private JsonNode? Ask(string method, Spot spot, JsonElement? parameters) => method switch
    {
        "textDocument/completion" => Completion.Of(spot, Today, _language),
        "textDocument/hover" => Hover.Of(spot, Today, _language),
        "textDocument/definition" => Definition.Of(spot),
        "textDocument/references" => References.Of(spot, parameters),
        "textDocument/prepareRename" => Rename.Prepare(spot),
        "textDocument/rename" => Rename.Of(
            spot, parameters.Text("newName") ?? throw new RpcException(ErrorCodes.InvalidParams, "The request has no new name."), Today,
            _client.Items("workspace", "workspaceEdit", "resourceOperations").Any(o => o.Text() == "create")),
        "textDocument/formatting" => Formatting.Of(spot),
        _ => _codeLens.Of(spot, _language),
    };

    private JsonObject Initialize(JsonElement? parameters)
    {
        if (_isInitialized)
        {
            throw new RpcException(ErrorCodes.InvalidRequest, "The server is initialized already.");
        }

        _isInitialized = true;
        _client = parameters.At("capabilities");
        _language = parameters.Text("initializationOptions", "language") switch { "sv" => Language.Swedish, "en" => Language.English, _ => _language };
        return Capabilities.Of(options.Version);
    }

    private void Note(string method, JsonElement? parameters)
    {
        if (method == "exit")
        {
            _hasExited = true;
            return;
        }

        if (!_isInitialized || _isShutDown)
        {
            return;
        }

        if (method == "workspace/didChangeWatchedFiles")
        {
            _isUnchecked = true;
            return;
        }

        if (_workspaces.Find(parameters.Text("textDocument", "uri")) is not var (workspace, file))
        {
            return;
        }

        _isUnchecked = true;
        var version = parameters.Number("textDocument", "version") ?? 0;
        switch (method)
        {
            case "textDocument/didOpen":
                workspace.Put(file, new OpenText(parameters.Text("textDocument", "uri")!, version, parameters.Text("textDocument", "text") ?? ""));
                break;
            case "textDocument/didChange" when workspace.Open(file) is { } open:
                workspace.Put(file, open.After(parameters.Items("contentChanges"), version));
                break;
            case "textDocument/didClose":
                workspace.Close(file);
                break;
            case "textDocument/didSave":
                _lintNext = workspace;
                break;
        }
    }

    // What is wrong with the texts as they are now.
    private void Check()
    {
        _isUnchecked = false;
        foreach (var workspace in _workspaces.All)
        {
            workspace.Refresh();
            DiagnosticsOf(workspace).Tell(workspace);
        }

        if (_client.Flag("workspace", "codeLens", "refreshSupport"))
        {
            _writer.Request("workspace/codeLens/refresh");
        }

        Lint();
    }

    // The proofs take seconds, so they are made beside, of the texts as they are, one at a time.
    private void Lint()
    {
        if (_isLinting || _lintNext is not { } workspace)
        {
            return;
        }

        (_isLinting, _lintNext) = (true, null);
        var texts = workspace.Texts;
        _ = Task.Run(() => Linter.Lint(texts.Files, options.Clock)).ContinueWith(
            done => _inbox.Add(() =>
            {
                _isLinting = false;
                if (done.IsCompletedSuccessfully)
                {
                    DiagnosticsOf(workspace).TakeLint(texts, done.Result.Diagnostics.Concat(done.Result.Notes));
                    DiagnosticsOf(workspace).Tell(workspace);
                }

                Lint();
            }),
            TaskScheduler.Default);
    }

    private Features.Diagnostics DiagnosticsOf(RuleWorkspace workspace)
    {
        if (!_diagnostics.TryGetValue(workspace, out var found))
        {
            _diagnostics[workspace] = found = new Features.Diagnostics(told => _writer.Notify("textDocument/publishDiagnostics", told), _language);
        }

        return found;
    }
}
