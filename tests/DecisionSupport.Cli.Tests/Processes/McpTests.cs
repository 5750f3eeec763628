using System.Text;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace DecisionSupport.Cli.Tests.Processes;

/// <summary><c>mcp</c>, as an assistant's client meets it: a process that is spoken with over its standard streams.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private static readonly Dictionary<string, object?> Case = new()
    {
        ["snapshot"] = 1,
        ["asOf"] = "2026-11-22",
        ["person"] = new Dictionary<string, object?> { ["birthDate"] = "1978-04-17", ["insured"] = true },
        ["loh"] = new Dictionary<string, object?> { ["exists"] = true, ["form"] = "FK7800" },
    };

    private readonly StringBuilder _told = new();
    private McpClient _client = null!;

    public async ValueTask InitializeAsync() => _client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Command = ToolProcess.Dotnet,
        Arguments = [ToolProcess.Tool, "mcp"],
        WorkingDirectory = RepositoryFolder.Root,
        StandardErrorLines = line =>
        {
            lock (_told)
            {
                _told.AppendLine(line);
            }
        },
    }));

    public async ValueTask DisposeAsync() => await _client.DisposeAsync();

    [Fact]
    public async Task An_assistant_asks_the_rules_and_decides_nothing()
    {
        // One process for all of it: starting one takes longer than all questions.
        await Tools_only_read_and_say_who_decides();
        await Every_tool_answers_shortly_and_says_who_decides();
        await What_cannot_be_answered_is_told_with_what_to_do();
        await Nothing_about_a_person_is_taken_or_repeated();
        Calls_are_told_on_standard_error_without_facts();
    }

    private async Task Tools_only_read_and_say_who_decides()
    {
        var tools = await _client.ListToolsAsync();

        tools.Select(t => t.Name).Order().ShouldBe(["evaluate", "facts", "next_question", "paper", "what_if", "why_not"]);
        tools.ShouldAllBe(t => t.ProtocolTool.Annotations!.ReadOnlyHint == true && t.ProtocolTool.Annotations.DestructiveHint == false);
        tools.ShouldAllBe(t => t.Description.Contains("people make the judgements. Försäkringskassan decides."));
        _client.ServerInstructions.ShouldNotBeNull().ShouldContain("Försäkringskassan decides.");
        _client.ServerInstructions.ShouldContain("Never guess a fact");
    }

    private async Task Every_tool_answers_shortly_and_says_who_decides()
    {
        (await Answer("evaluate", ("snapshot", Case), ("ruleSet", "loh"))).ShouldStartWith("loh: incomplete\n\nRekommendation per den 22 november 2026");
        (await Answer("evaluate", ("snapshot", Case))).Split('\n').Length.ShouldBeLessThan(60);
        (await Answer("evaluate", ("snapshot", Case), ("ruleSet", "loh"), ("language", "en"))).ShouldEndWith("This is advice. People judge. Försäkringskassan decides.");
        (await Answer("next_question", ("snapshot", Case), ("ruleSet", "sjukersattning"))).ShouldContain("En bedömning: bara en människa avgör den.");
        (await Answer("why_not", ("snapshot", Case), ("ruleSet", "loh"))).ShouldContain("\ncomplete: ");
        (await Answer("what_if", ("snapshot", Case), ("fact", "loh.exists"), ("value", false), ("ruleSet", "loh"))).ShouldStartWith("loh: incomplete → missing\n");
        (await Answer("what_if", ("snapshot", Case), ("fact", "loh.exists"), ("value", true), ("ruleSet", "loh"))).ShouldStartWith("Det svaret ändrar inget.");
        (await Answer("paper", ("snapshot", Case), ("paper", "letter"))).Length.ShouldBeInRange(300, 13_000);
        (await Answer("facts")).ShouldContain("loh: Läkarutlåtandet");
        (await Answer("facts", ("query", "certificate form"))).ShouldContain("loh.form: one of FK7800, ");
    }

    private async Task What_cannot_be_answered_is_told_with_what_to_do()
    {
        (await Refusal("evaluate")).ShouldStartWith("'snapshot' is missing: an object such as");
        (await Refusal("evaluate", ("snapshot", Case), ("ruleSet", "pension"))).ShouldStartWith("There is no such 'ruleSet'. There are loh, ");
        (await Refusal("evaluate", ("snapshot", Case), ("language", "fi"))).ShouldBe("'language' is sv or en.");
        (await Refusal("evaluate", ("snapshot", With("loh", new Dictionary<string, object?> { ["form"] = "FK7805" })))).ShouldMatch(@"^snapshot\(1,\d+\): error DS0602: loh\.form must be one of ");
        (await Refusal("what_if", ("snapshot", Case), ("fact", "loh.exist"), ("value", true))).ShouldBe("DS0601: There is no such fact. Look it up with 'facts'.");
        (await Refusal("what_if", ("snapshot", Case), ("fact", "loh.exists"), ("value", "yes"))).ShouldContain("error DS0602: loh.exists must be true or false");
        (await Refusal("paper", ("snapshot", Case), ("paper", "decision"))).ShouldMatch("^There is no such 'paper'\\. There are .*letter");
    }

    private async Task Nothing_about_a_person_is_taken_or_repeated()
    {
        foreach (var refusal in new[]
        {
            await Refusal("evaluate", ("snapshot", With("reference", "640823-3234"))),
            await Refusal("evaluate", ("snapshot", With("Anna Svensson", true))),
            await Refusal("facts", ("query", "640823-3234")),
            await Refusal("paper", ("snapshot", Case), ("paper", "640823-3234")),
        })
        {
            refusal.ShouldMatch("DS060[13]");
            refusal.ShouldNotContain("3234");
            refusal.ShouldNotContain("Svensson");
        }
    }

    private void Calls_are_told_on_standard_error_without_facts()
    {
        lock (_told)
        {
            var told = _told.ToString();
            told.ShouldContain("evaluate: answered");
            told.ShouldContain("evaluate: refused, DS0603");
            told.ShouldNotContain("1978");
            told.ShouldNotContain("FK7800");
            told.ShouldNotContain("3234");
            told.ShouldNotContain("Svensson");
        }
    }

    private async Task<string> Answer(string tool, params (string Name, object? Value)[] arguments)
    {
        var (text, isError) = await Call(tool, arguments);
        isError.ShouldBeFalse(text);
        text.ShouldContain("Försäkringskassan");
        return text;
    }

    private async Task<string> Refusal(string tool, params (string Name, object? Value)[] arguments)
    {
        var (text, isError) = await Call(tool, arguments);
        isError.ShouldBeTrue(text);
        return text;
    }

    private async Task<(string Text, bool IsError)> Call(string tool, (string Name, object? Value)[] arguments)
    {
        var result = await _client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));
        return (result.Content.OfType<TextContentBlock>().Single().Text, result.IsError == true);
    }

    private static Dictionary<string, object?> With(string key, object? value) => new(Case) { [key] = value };
}
