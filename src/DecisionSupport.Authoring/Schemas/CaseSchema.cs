using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of worked cases.</summary>
internal static class CaseSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var expectations = ruleBook.RuleSets.Select(set => (set.Id, Expectation(set))).ToList();
        return Node.Closed(
            [
                ("case", Node.Text("The case's id.")),
                ("title", Node.Localized("What the case is about.")),
                ("story", Node.Localized("The story, in a few sentences.")),
                ("source", Node.Text("Where the case comes from.")),
                ("note", Node.Text("Why it comes out as it does; what was assumed.")),
                ("certificate", Node.Text("A certificate beside the case whose facts belong to it.")),
                ("snapshot", SnapshotSchema.Write(ruleBook.Vocabulary)),
                ("expect", Node.Closed(expectations, [], "What must come out, by rule set.")),
                ("variations", Node.List(Variation(ruleBook), "The same case with a few facts changed.")),
            ],
            ["case", "title", "snapshot"],
            "A worked case.")
            .WithDefinitions(("fact", Node.OneOf(RuleWords.Facts(ruleBook))));
    }

    private static JsonObject Variation(RuleBook ruleBook) => Node.Closed(
        [
            ("title", Node.Text("What is another, in a few words.")),
            ("asOf", Node.Date("The day it is looked at; that of the case when it is left out.")),
            ("with", SnapshotSchema.Facts(ruleBook.Vocabulary)),
            ("parameters", Node.Closed(ruleBook.Parameters.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => (p.Id, Supposed(p))), [], "Parameters that are supposed to have another value than the law gives them.")),
            ("expect", Node.Closed(ruleBook.RuleSets.Select(set => (set.Id, Expectation(set))), [], "What must come out, by rule set.")),
        ],
        ["expect"],
        "The case with a few facts changed; null makes one unknown.");

    private static JsonObject Supposed(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => Node.Number(parameter.Title.Swedish),
        ParameterKind.Date => Node.Date(parameter.Title.Swedish),
        _ => Node.Text(parameter.Title.Swedish),
    };

    private static JsonObject Expectation(RuleSet set)
    {
        var outcomes = set.Versions.SelectMany(v => v.Outcomes).ToList();
        return Node.Closed(
            [
                ("version", Node.Date("The first day of the version that must answer.")),
                ("outcome", Node.OneOf(outcomes.Select(o => (o.Id, o.Title.Swedish)), "What must come out.")),
                ("level", Node.OneOf(outcomes.SelectMany(o => o.Levels).Select(l => (l.Id, l.Title.Swedish)), "The level of the outcome.")),
                ("missingFacts", Node.List(Node.Ref("fact"), "Facts that must be among the missing ones.")),
                ("findings", Node.Closed(
                    set.Versions.SelectMany(v => v.Criteria).DistinctBy(c => c.Id).Select(c => (c.Id, Node.OneOf(["met", "not-met", "unknown", Authoring.Expectation.NotApplicable], c.Title.Swedish))), [], "What criteria must come to.")),
                ("tells", Node.List(Node.Text("The id of a step or a notice."), "Steps and notices that must be told.")),
                ("due", Node.Map(Node.Date(), "The days by which steps of the plan must be taken, by the steps' ids.")),
                ("tellsNot", Node.List(Node.Text("The id of a step or a notice."), "Steps and notices that must not be told.")),
            ],
            [],
            set.Versions[^1].Title.Swedish);
    }
}
