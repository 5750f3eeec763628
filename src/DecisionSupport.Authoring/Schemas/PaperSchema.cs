using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>papers/*.yaml</c>.</summary>
internal static class PaperSchema
{
    public static JsonObject Write(RuleBook ruleBook) => Node.Closed(
        [
            ("paper", Node.Text("The id; the file is called by it, and steps and --paper name it.")),
            ("for", Node.Text("Whom it speaks to: officer, or the id of a party.")),
            ("called", Node.Localized("What it is called where it is chosen.")),
            ("asks", Node.List(RuleSet(ruleBook), "Rule sets that it cannot be written without.")),
            ("ready", Condition("When it is needed, besides when a step of the plan names it.")),
            ("step", RuleSetSchema.Step(ruleBook, [])),
            ("title", Wording("The title.")),
            ("head", Node.List(Item(ruleBook), "What stands under the title.")),
            ("parts", Node.List(Part(ruleBook), "Its parts; one is left out while it has nothing to say. All of it fits on one A4.")),
            ("footer", Wording("What stands last.")),
            ("sources", Node.List(Node.Ref("source"), "What it rests on.")),
            ("checked", Node.Date("The day it was last held against the sources.")),
        ],
        ["paper", "for", "called", "title", "parts", "footer", "sources", "checked"],
        "A paper that is written of a decision.")
        .WithDefinitions(("source", Node.OneOf(RuleWords.Sources(ruleBook))));

    private static JsonObject Part(RuleBook ruleBook) => Node.Closed(
        [
            ("heading", Node.Localized("The heading.")), ("when", Condition("When it stands there.")), ("text", Wording("A text.")),
            ("items", Node.List(Item(ruleBook), "Lines and lists.")), ("numbered", Node.Boolean("Whether its items are numbered.")),
        ],
        ["heading"]);

    private static JsonObject Item(RuleBook ruleBook) => Node.Closed(
        [
            ("when", Condition("When it stands there.")),
            ("sv", Node.Text("A line, in Swedish.")), ("en", Node.Text("A line, in English.")),
            ("party", Party(ruleBook, "Whose name leads the line.")), ("lead", Node.Localized("Other words that lead it.")),
            ("asks", Node.Number("Up to how many open questions to the party stand below it.")),
            ("blanks", Node.List(Node.Localized(), "What is filled in by hand.")), ("warning", Node.Boolean("Whether it warns.")),
            ("list", Node.OneOf(
                [
                    ("steps", "steps of the plan"), ("questions", "questions to the expert"), ("findings", "findings of a rule set"), ("outcomes", "what came out of the rule sets"),
                    ("warnings", "warnings of a rule set"), ("facts", "facts that are known"), ("coming", "coming days on which an answer changes by itself"),
                ],
                "A list that is filled from the decision, instead of a line.")),
            ("picture", Node.OneOf([("chain", "the chain of the expert's statement, with what it lacks"), ("days", "the days that a rule set looks at one by one")], "A picture that is drawn from the decision, instead of a line.")),
            ("most", Node.Number("How many lines the list has at most.")),
            ("ruleSet", RuleSet(ruleBook)), ("by", Node.List(Party(ruleBook), "Only steps that these take.")), ("notBy", Node.List(Party(ruleBook), "All but the steps that these take.")),
            ("due", Node.OneOf([("overdue", "steps whose day has passed"), ("ahead", "steps whose day is to come, or that have none")], "Which steps by their day.")),
            ("why", Node.Localized("Leads why a question is asked.")), ("status", Node.List(Node.OneOf(["met", "not-met", "unknown"]), "Which findings.")),
            ("except", Node.List(RuleSet(ruleBook), "Which outcomes are left out.")), ("facts", Node.List(Node.OneOf(RuleWords.Facts(ruleBook)), "Which facts.")),
        ],
        [],
        "A line (sv and en, or blanks), a list, or a picture.");

    private static JsonObject Condition(string description) => Node.Text($"FEEL: {description} May ask about facts, criteria and outcomes of all rule sets, and about steps, parties, questions and needed.");

    private static JsonObject Wording(string description)
    {
        var words = new JsonObject { ["description"] = description };
        words["anyOf"] = new JsonArray(
            Node.Localized(),
            Node.List(Node.Closed([("when", Condition("When these words are used; the first that holds.")), ("sv", Node.Text()), ("en", Node.Text())], [])));
        return words;
    }

    private static JsonObject RuleSet(RuleBook ruleBook) => Node.OneOf(RuleWords.RuleSets(ruleBook));

    private static JsonObject Party(RuleBook ruleBook, string? description = null) => Node.OneOf(ruleBook.Parties.Select(p => (p.Id, p.Name.Swedish)), description);
}
