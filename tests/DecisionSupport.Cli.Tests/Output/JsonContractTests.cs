using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Output;

/// <summary>The keys of <c>evaluate --format json</c>: systems read them, so none goes and none changes its name.</summary>
public sealed class JsonContractTests
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        [""] = ["decision", "asOf", "reference?", "ruleBook", "nextQuestion", "recommendations", "plan", "upcoming", "notEvaluated"],
        ["ruleBook"] = ["version", "sha256", "over?"],
        ["recommendations"] =
        [
            "ruleSet", "version", "outcome", "outcomeKind?", "level?", "title", "text", "clientText", "possibleOutcomes", "findings", "inferences?", "timeline?", "missingFacts", "missingValues?", "nextSteps",
            "questionsToDoctor", "questionPlaces?", "notices", "whyNot", "whatWouldChange",
        ],
        ["findings"] = ["criterion", "status", "title", "text", "clientText", "facts", "told?", "sources", "judgement"],
        ["inferences"] = ["fact", "value", "from", "why"],
        ["missingFacts"] = ["fact", "question", "askedOf", "judgement", "decidesBetween", "settles"],
        ["missingValues"] = ["parameter", "title"],
        ["questionPlaces"] = ["form", "question", "heading"],
        ["nextSteps"] = ["step", "responsible", "text", "clientText", "sources", "contact?", "measures?"],
        ["notices"] = ["notice", "kind", "text", "clientText", "sources"],
        ["timeline"] = ["from", "to", "status", "ground?", "title?", "reason?", "clientReason?", "sources", "asks", "coveredTo?", "keep?", "clientKeep?"],
        ["plan"] = ["now", "then", "whenAnswersCome"],
        ["planned"] = ["step", "responsible", "text", "clientText", "why", "due", "ruleSets", "opens", "contact?", "measures?", "guide?", "paper?", "sources"],
        ["whyNot"] = ["outcome", "blockedBy"],
        ["whatWouldChange"] = ["outcome", "facts", "changeableBy"],
    };

    public static TheoryData<string> Cases => [.. Depth.Of([.. WorkedCases.Paths], 12)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keys_are_those_of_the_contract(string file)
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", file, "--format", "json").ShouldBeDone().OutputBytes);

        Check(json.RootElement, "");
        Check(json.RootElement.GetProperty("ruleBook"), "ruleBook");
        var plan = json.RootElement.GetProperty("plan");
        Check(plan, "plan");
        plan.EnumerateObject().SelectMany(phase => phase.Value.EnumerateArray()).ToList().ForEach(step => Check(step, "planned"));
        foreach (var recommendation in json.RootElement.GetProperty("recommendations").EnumerateArray())
        {
            Check(recommendation, "recommendations");
            // Every list of objects has its keys above; what may be left out is looked into where it is there.
            foreach (var list in recommendation.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array && p.Value.EnumerateArray().Any(i => i.ValueKind == JsonValueKind.Object)))
            {
                list.Value.EnumerateArray().ToList().ForEach(item => Check(item, list.Name));
            }
        }
    }

    [Fact]
    public void Values_are_of_the_contract()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", Files.MainCase, "--format", "json").ShouldBeDone().OutputBytes);
        var root = json.RootElement;

        root.GetProperty("decision").GetInt32().ShouldBe(1);
        root.GetProperty("asOf").GetString().ShouldBe("2026-11-22");
        root.GetProperty("ruleBook").GetProperty("sha256").GetString()!.ShouldMatch("^[0-9a-f]{64}$");
        var recommendation = root.GetProperty("recommendations").EnumerateArray().Single(r => r.GetProperty("ruleSet").GetString() == "sjukersattning");
        recommendation.GetProperty("outcome").GetString().ShouldBe("complement-evidence");
        recommendation.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("status").GetString()!).ShouldBeSubsetOf(["met", "not-met", "unknown"]);
        var permanent = recommendation.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("criterion").GetString() == "permanent");
        permanent.GetProperty("facts").GetProperty("workCapacity.permanent").ValueKind.ShouldBe(JsonValueKind.Null);
        permanent.GetProperty("judgement").GetBoolean().ShouldBeTrue();
        recommendation.GetProperty("nextSteps").EnumerateArray().Select(s => s.GetProperty("responsible").GetString()!)
            .ShouldBeSubsetOf(["client", "social-services", "health-care", "forsakringskassan", "arbetsformedlingen"]);
    }

    [Fact]
    public void Reference_of_the_host_comes_back() =>
        ToolRun.WithInput(Files.Snapshot + "reference: K-0412\n", "evaluate", "-", "--format", "json").ShouldBeDone().Output.ShouldContain("\"reference\": \"K-0412\"");

    [Fact]
    public void Audience_does_not_matter_since_both_are_there() =>
        ToolRun.Of("evaluate", Files.YoungCase, "--format", "json", "--audience", "client").ShouldBeDone().OutputBytes
            .ShouldBe(ToolRun.Of("evaluate", Files.YoungCase, "--format", "json").ShouldBeDone().OutputBytes);

    // A key with a question mark may be left out.
    private static void Check(JsonElement element, string place)
    {
        var present = JsonKeys.Of(element);
        var wanted = Keys[place].Where(k => !k.EndsWith('?') || present.Contains(k.TrimEnd('?'))).Select(k => k.TrimEnd('?'));
        present.ShouldBe(wanted, $"keys of {(place.Length == 0 ? "the decision" : place)}");
    }
}
