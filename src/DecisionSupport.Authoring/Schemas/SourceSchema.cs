using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>sources/*.yaml</c>.</summary>
internal static class SourceSchema
{
    public static JsonObject Write(RuleBook ruleBook) => Node.Closed(
        [("sources", Node.List(Node.Closed(
            [
                ("id", Node.Text("What rules cite, such as SFB 33:6.")),
                ("kind", Node.OneOf([.. ruleBook.SourceKinds], "own is what this library proposes itself.")),
                ("title", Node.Localized("The source's name.")),
                ("url", Node.Text("Where to read it.")),
                ("checked", Node.Date("The day somebody last compared the rules with it.")),
                ("quote", Node.Text("Its own words that the rules rest on, letter by letter, with … where something is left out; sources compares them with the law.")),
                ("headings", Node.List(Node.Closed([("heading", Node.Localized("As it is printed.")), ("questions", Node.List(Node.Text(), "The ids of the questions under it, as the electronic format has them."))], ["heading", "questions"]), "The headings of a form, in their order.")),
                ("note", Node.Localized("What it says in short, or what could not be verified.")),
            ],
            ["id", "kind", "title", "checked"]), "The sources."))],
        ["sources"],
        "Sources that rules rest on.");
}
