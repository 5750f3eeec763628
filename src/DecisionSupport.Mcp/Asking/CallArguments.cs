namespace DecisionSupport.Mcp.Asking;

/// <summary>What a tool was called with.</summary>
internal sealed class CallArguments(RuleBook ruleBook, IDictionary<string, JsonElement>? sent)
{
    private const string WrongArgument = "wrong-argument";
    private const string Identity = "DS0603";

    private readonly SnapshotReader _snapshots = new(ruleBook.Vocabulary);

    public Language Language => Text("language") switch
    {
        null or "sv" => ruleBook.LanguageFor(Language.Swedish),
        "en" => ruleBook.LanguageFor(Language.English),
        _ => throw new Refusal(WrongArgument, "'language' is sv or en."),
    };

    public Audience Audience => Text("audience") switch
    {
        null or "officer" => Audience.Officer,
        "client" => Audience.Client,
        _ => throw new Refusal(WrongArgument, "'audience' is officer or client."),
    };

    /// <summary>A text that was sent; null where none was.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } text)
        {
            throw new Refusal(WrongArgument, $"'{name}' is a text.");
        }

        // The reader of snapshots knows what looks like a number of a person; a host's key is such a text too.
        return Read($$"""{"snapshot":1,"asOf":"2000-01-01","reference":{{value.GetRawText()}}}""").Diagnostics.Any(d => d.Code == Identity)
            ? throw new Refusal(Identity, $"{Identity}: '{name}' has what looks like a personal identity number. Nothing here may point at a person; take it out.")
            : text;
    }

    public string RequiredText(string name) => Text(name) ?? throw new Refusal(WrongArgument, $"'{name}' is missing.");

    /// <summary>The case, evaluated.</summary>
    public Decision Decision(params IEnumerable<string> besides)
    {
        var asked = RuleSet is { } ruleSet ? besides.Append(ruleSet).Distinct().ToArray() : [];
        var snapshot = Snapshot;
        var decision = asked.Length == 0 ? ruleBook.Evaluate(snapshot) : ruleBook.Evaluate(snapshot, asked);
        return decision.Recommendations.IsEmpty
            ? throw new Refusal(decision.NotEvaluated[0].Code, string.Join('\n', decision.NotEvaluated.Select(n => $"{n.Code}: {n.Reason}")))
            : decision;
    }

    /// <summary>One rule set that was asked for; null where all are.</summary>
    public string? RuleSet => Text("ruleSet") is not { } id ? null
        : ruleBook.RuleSets.Any(r => r.Id == id) ? id
        : throw new Refusal(WrongArgument, $"There is no such 'ruleSet'. There are {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");

    /// <summary>A fact by its id.</summary>
    public Fact Fact => ruleBook.Vocabulary.Find(RequiredText("fact")) ?? throw new Refusal("DS0601", "DS0601: There is no such fact. Look it up with 'facts'.");

    /// <summary>A value of a fact, as a snapshot has it; null in the sense of FEEL where it is to be unknown.</summary>
    public Feel.FeelValue ValueOf(Fact fact, DateOnly asOf)
    {
        var json = Find("value")?.GetRawText() ?? "null";
        return Checked(Read($$"""{"snapshot":1,"asOf":"{{asOf:yyyy-MM-dd}}","{{fact.Id}}":{{json}}}""", "value"))[fact.Id];
    }

    private CaseSnapshot Snapshot => Find("snapshot") is { ValueKind: JsonValueKind.Object } json
        ? Checked(Read(json.GetRawText()))
        : throw new Refusal(WrongArgument, """'snapshot' is missing: an object such as {"snapshot": 1, "asOf": "2026-11-22", "loh": {"exists": true}}.""");

    private JsonElement? Find(string name) => sent is not null && sent.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private SnapshotReading Read(string json, string name = "snapshot") => _snapshots.Read(Encoding.UTF8.GetBytes(json), name);

    private static CaseSnapshot Checked(SnapshotReading reading) => reading.Snapshot
        ?? throw new Refusal(reading.Diagnostics.First(d => d.Severity == Severity.Error).Code, string.Join('\n', reading.Diagnostics));
}
