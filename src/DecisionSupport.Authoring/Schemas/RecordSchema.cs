using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of decision records. A record may be older than the rule book, so its facts are not those of one vocabulary.</summary>
internal static class RecordSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var record = Node.Closed(
            [
                ("record", new JsonObject { ["const"] = 1, ["description"] = "The format's version." }),
                ("engine", Node.Text("The version of the library that decided.")),
                ("ruleBook", DecisionSchema.RuleBook()),
                ("language", Node.OneOf(["sv", "en"], "The language of the decision's texts.")),
                ("ruleSets", Node.List(Node.Text(), "The rule sets that were asked.")),
                ("snapshotSha256", DecisionSchema.Hash("SHA-256 of the whole snapshot as canonical JSON.")),
                ("decisionSha256", DecisionSchema.Hash("SHA-256 of the whole decision as JSON.")),
                ("redacted", Node.List(Node.Text(), "Facts or subjects that were left out; 'snapshot' when all was. Absent when nothing was.")),
                ("readAs", Node.List(Node.Closed([("from", Node.Text("The id it stood under.")), ("to", Node.Text("Its id now.")), ("day", Node.Date("The day it was renamed."))], ["from", "to", "day"]), "Facts that the snapshot was read with under ids of before. Absent when it had the present ones.")),
                ("snapshot", Snapshot()),
                ("decision", new JsonObject { ["type"] = "object", ["description"] = "The decision; less its texts and the values that were left out when 'redacted' is there." }),
            ],
            ["record", "engine", "ruleBook", "language", "ruleSets", "snapshotSha256", "decisionSha256", "decision"],
            "A decision record: what is kept of a decision so that it can be proved later.");
        record["if"] = new JsonObject { ["required"] = new JsonArray("redacted") };
        record["then"] = new JsonObject { ["properties"] = new JsonObject { ["decision"] = new DecisionSchema(ruleBook).WriteRedacted() } };
        record["else"] = new JsonObject { ["properties"] = new JsonObject { ["decision"] = new DecisionSchema(ruleBook).Write() }, ["required"] = new JsonArray("snapshot") };
        return record;
    }

    private static JsonObject Snapshot() => new()
    {
        ["type"] = "object",
        ["description"] = "The snapshot as canonical JSON, less what was left out.",
        ["properties"] = new JsonObject { ["snapshot"] = new JsonObject { ["const"] = 1 }, ["asOf"] = Node.Date(), ["reference"] = Node.Text() },
        ["required"] = new JsonArray("snapshot", "asOf"),
    };
}
