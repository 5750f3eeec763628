using System.Text.Json.Nodes;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of versions of rule sets.</summary>
internal static class RuleSetSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var sources = ruleBook.Sources.Keys.Order(StringComparer.Ordinal).ToList();
        var ids = ruleBook.RuleSets.Select(r => r.Id).ToList();
        return Node.Closed(
            [
                ("ruleSet", Node.Text("The rule set's id; the folder has the same name.")),
                ("title", Node.Localized()),
                ("amends", Node.Date("The version that this one changes, by its first day.")),
                ("inForce", Node.Closed([("from", Node.Date("First day.")), ("to", Node.Date("Last day, itself included."))], ["from"])),
                ("changes", Node.Localized("Why this version exists.")),
                ("uses", Node.List(Node.OneOf(ids), "Rule sets whose criteria and outcome this one reads.")),
                ("asksForAll", Node.Boolean("What open criteria need is always asked for.")),
                ("doubts", Node.List(Node.Localized(), "What the sources leave open.")),
                ("definitions", Node.Map(Node.Text("FEEL"), "Named values; each may use those above it.")),
                ("criteria", Node.List(Criterion(sources))),
                ("outcomes", Node.List(Outcome(ids), "The first whose condition holds; the last has 'otherwise'.")),
                ("steps", Node.List(Step(sources, [("when", Node.Text("FEEL; may name outcome."))]))),
                ("notices", Node.List(Notice(sources))),
                ("repeals", Node.List(Node.Text("criteria.id, definitions.name, steps.id or notices.id"))),
            ],
            ["ruleSet", "inForce", "changes"],
            "A version of a rule set.");
    }

    private static JsonObject Criterion(List<string> sources) => Node.Closed(
        [
            ("id", Node.Text()),
            ("after", Node.Text("In an amendment: the criterion that this one comes after.")),
            ("title", Node.Localized()),
            ("test", Node.Text("FEEL, three-valued.")),
            ("applies", Node.Text("FEEL; where it is false the criterion is left out.")),
            ("sources", Node.List(Node.OneOf(sources))),
            ("officer", StatusTexts("To somebody who works with the case.")),
            ("client", StatusTexts("To the person concerned, in plain language.")),
            ("steps", Node.List(Step(sources, [("on", OnStatuses())]))),
            ("questions", Node.List(Question())),
        ],
        ["id"]);

    private static JsonObject Outcome(List<string> ruleSets) => Node.Closed(
        [
            ("id", Node.Text()),
            ("when", Node.Text("FEEL with shown(…), fails(…), open(…); or otherwise.")),
            ("goal", Node.Boolean("Worth reaching: the smallest changes that lead here are told.")),
            ("title", Node.Localized()),
            ("officer", Node.Localized()),
            ("client", Node.Localized()),
            ("remedies", OnStatuses()),
            ("brings", Node.List(Node.OneOf(ruleSets))),
            ("levels", Node.List(Node.Closed([("id", Node.Text()), ("when", Node.Text("FEEL")), ("title", Node.Localized())], ["id", "when", "title"]))),
        ],
        ["id"]);

    private static JsonObject Step(List<string> sources, IEnumerable<(string, JsonObject)> condition) => Node.Closed(
        [
            ("id", Node.Text()), .. condition, ("by", Node.OneOf(Parties.ResponsibleIds)), ("officer", Node.Localized()), ("client", Node.Localized()),
            ("sources", Node.List(Node.OneOf(sources))),
        ],
        ["id"]);

    private static JsonObject Notice(List<string> sources) => Node.Closed(
        [
            ("id", Node.Text()), ("after", Node.Text()), ("kind", Node.OneOf(["information", "warning"])), ("when", Node.Text("FEEL; may name outcome.")),
            ("officer", Node.Localized()), ("client", Node.Localized()), ("sources", Node.List(Node.OneOf(sources))),
        ],
        ["id"]);

    private static JsonObject Question() => Node.Closed(
        [("on", OnStatuses()), ("ask", Node.Localized()), ("number", Node.Map(Node.Text(), "Försäkringskassan's question number by form."))],
        ["on", "ask"]);

    private static JsonObject StatusTexts(string description) =>
        Node.Closed([("met", Node.Localized()), ("not-met", Node.Localized()), ("unknown", Node.Localized())], ["met", "not-met", "unknown"], description);

    private static JsonObject OnStatuses() => Node.List(Node.OneOf(Statuses.Words));
}
