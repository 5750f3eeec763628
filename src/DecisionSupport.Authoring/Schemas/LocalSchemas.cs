using System.Text.Json.Nodes;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schemas of what a municipality or a host lays over the rules: <c>contacts.yaml</c> and <c>measures.yaml</c>.</summary>
internal static class LocalSchemas
{
    public static JsonObject Contacts(RuleBook ruleBook) => Node.Closed(
        [
            ("contacts", Node.List(
                Node.Closed(
                    [
                        ("party", Node.OneOf(ruleBook.Parties.Where(p => p.TakesSteps).Select(p => p.Id), "Who is reached.")),
                        ("channel", Node.Localized("Where: a telephone number, a desk, an address.")),
                        ("hours", Node.Localized("When.")),
                        ("languages", Node.Localized("In which languages.")),
                    ],
                    ["party", "channel"]),
                "How parties are reached, one contact each.")),
        ],
        ["contacts"],
        "How parties are reached; shown with each step that the party takes.");

    public static JsonObject Measures(RuleBook ruleBook) => Node.Closed(
        [
            ("measures", Node.List(
                Node.Closed(
                    [
                        ("id", Node.Text("The id.")),
                        ("title", Node.Localized("What it is called.")),
                        ("text", Node.Localized("What it is, in a sentence or two; the person concerned reads it too.")),
                        ("reach", Node.Localized("How it is reached.")),
                        ("languages", Node.Localized("In which languages it is given.")),
                        ("steps", Node.List(Node.OneOf(StepsOf(ruleBook)), "The steps where it can be of help.")),
                    ],
                    ["id", "title", "text", "steps"]),
                "What there is to offer.")),
        ],
        ["measures"],
        "What a municipality or a host has to offer; shown with the steps where it can be of help.");

    private static IEnumerable<string> StepsOf(RuleBook ruleBook) => ruleBook.RuleSets.SelectMany(r => r.Versions).SelectMany(VersionTexts.Steps).Select(s => s.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
