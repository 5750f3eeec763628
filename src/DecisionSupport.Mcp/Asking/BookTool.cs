namespace DecisionSupport.Mcp.Asking;

/// <summary>A tool that asks the rule book. It reads, keeps nothing, and answers in a bounded text.</summary>
internal abstract class BookTool : McpServerTool
{
    private const int MostCharacters = 12_000;

    private readonly RuleBook _ruleBook;
    private readonly Promise _promise;
    private readonly Action<string> _report;

    protected BookTool(RuleBook ruleBook, Promise promise, Action<string> report, string name, string title, string description, string schema)
    {
        (_ruleBook, _promise, _report) = (ruleBook, promise, report);
        ProtocolTool = new Tool
        {
            Name = name,
            Title = title,
            Description = $"{description} {promise.OfTool}",
            InputSchema = JsonElement.Parse(schema),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    public override Tool ProtocolTool { get; }

    public override IReadOnlyList<object> Metadata => [];

    protected RuleBook RuleBook => _ruleBook;

    /// <summary>The answer, as text.</summary>
    protected abstract string Answer(CallArguments arguments);

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ValueTask.FromResult(Invoke(new CallArguments(_ruleBook, request.Params?.Arguments)));
    }

    private CallToolResult Invoke(CallArguments arguments)
    {
        try
        {
            var language = arguments.Language;
            var answer = Bounded(Answer(arguments), language);
            _report($"{ProtocolTool.Name}: answered");
            return Result($"{answer.TrimEnd()}\n\n{_promise.Under(language)}", isError: false);
        }
        catch (Refusal refusal)
        {
            _report($"{ProtocolTool.Name}: refused, {refusal.Code}");
            return Result(refusal.Message, isError: true);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Not the exception's message: it may quote the case.
            _report($"{ProtocolTool.Name}: a fault of our own, {e.GetType()}\n{e.StackTrace}");
            return Result($"A fault in the tool, {e.GetType().Name}. Nothing was answered. Please report it, without the case.", isError: true);
        }
    }

    private static string Bounded(string text, Language language) => text.Length <= MostCharacters
        ? text
        : text[..text.LastIndexOf('\n', MostCharacters)] + (language == Language.Swedish
            ? "\n[Resten är utelämnad. Fråga om en regelmängd i taget med 'ruleSet', eller skriv papperet med decision-support evaluate.]"
            : "\n[The rest is left out. Ask about one rule set at a time with 'ruleSet', or write the paper with decision-support evaluate.]");

    private static CallToolResult Result(string text, bool isError) => new() { Content = [new TextContentBlock { Text = text }], IsError = isError };
}
