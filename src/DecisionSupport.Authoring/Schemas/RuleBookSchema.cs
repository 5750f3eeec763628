using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>rule-book.yaml</c>.</summary>
internal static class RuleBookSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var facts = RuleWords.Facts(ruleBook).ToList();
        return Node.Closed(
            [
                ("version", Node.Text("The version that the rule book gives itself.")),
                ("about", Node.Localized("What it is about, as it stands inside a sentence.")),
                ("languages", Node.List(Node.OneOf(["sv", "en"]), "The languages of its texts, at least one.")),
                ("parties", Node.List(Party(), "Who answers questions and takes steps, in the order that they are told.")),
                ("decides", Audiences("Who decides in the end, as a sentence; left out where nobody else does.")),
                ("sourceKinds", Node.List(Node.Text(), "Kinds of sources.")),
                ("citations", Node.Closed([("begin", Node.List(Node.Text(), "Words that a number follows.")), ("goOn", Node.List(Node.Text(), "Words that a citation goes on with."))], [], "No line is broken inside a citation.")),
                ("acts", Node.Closed([("named", Node.Map(Node.Text(), "Acts that a short name alone stands for, with their numbers.")), ("numbered", Node.List(Node.Text(), "Words that the number of an act follows."))], [], "How the ids of sources cite acts, so that they are found in the text of the law.")),
                ("monthEnds", Node.OneOf([("last-day", "the last day of that month, as adding months does")], "What becomes of a day that the month lacks when months or years are added to a day; left out, each place has to say.")),
                ("roles", Node.Closed([("birthDate", Node.OneOf(facts, "The fact that tells when the person was born.")), ("askedInTurn", Node.List(Node.OneOf(facts), "Facts in the order that an officer asks for them, where an answer to one settles as much as to another.")), ("counted", Node.List(Node.OneOf(facts), "Facts that statistics count by age and over time."))], [], "Facts by what they are to those who seek examples and to those who count.")),
                ("expert", Expert(ruleBook, facts)),
                ("usualTimes", Node.Map(Node.Number(), "Within how many days a party is to have taken a step that says nothing else, by the party's id.")),
                ("rights", Node.Text("The guide whose points stand on every page to the person concerned.")),
            ],
            ["version"],
            "What the rule book declares of its world.");
    }

    private static JsonObject Party() => Node.Closed(
        [
            ("id", Node.Text("Lower-case words joined by hyphens; in files and results.")),
            ("is", Node.OneOf([("person", "the person concerned: texts to that person say you"), ("adviser", "those who work with the case: texts to the person say we")], "What it is, if it is one of these.")),
            ("name", Node.Localized("The name, as it begins a line.")),
            ("inSentence", Node.Localized("The name inside a sentence, where it is another.")),
            ("takesSteps", Node.Boolean("Whether it can be responsible for a step; true when left out.")),
        ],
        ["id", "name"]);

    private static JsonObject Expert(RuleBook ruleBook, List<(string, string)> facts) => Node.Closed(
        [
            ("id", Node.Text("Letters and digits; the key of questions in decisions ends with it.")),
            ("heading", Audiences("The heading over the questions.")),
            ("forms", Node.Map(FormName(), "Forms on which questions have numbers, as people write them.")),
            ("statement", Node.Closed(
                [
                    ("ruleSet", Node.OneOf(RuleWords.RuleSets(ruleBook), "The rule set that asks what the statement lacks.")),
                    ("missing", Node.Text("Its outcome when there is no statement.")),
                    ("outdated", Node.Text("Its outcome when the statement has to be written anew.")),
                    ("exists", Node.OneOf(facts, "Whether there is one.")),
                    ("form", Node.OneOf(facts, "On which form it is written.")),
                    ("issued", Node.OneOf(facts, "On which day it was written.")),
                    ("lacking", Node.Localized("The heading over what statements lack, when many cases are counted.")),
                    ("chain", Node.List(Node.Closed(
                        [("title", Node.Localized("The link.")), ("criteria", Node.List(Node.Text("A criterion of that rule set."), "What tells whether the link is there."))],
                        ["title", "criteria"]), "The links that the statement has to hold, one leading to the next; shown as a picture.")),
                ],
                ["ruleSet", "missing", "outdated", "exists", "form", "issued", "lacking"],
                "What the expert writes, as the facts tell it.")),
        ],
        ["id", "heading"],
        "Whoever is asked what criteria need and nobody else can tell.");

    private static JsonObject FormName() => new()
    {
        ["anyOf"] = new JsonArray(
            Node.Text("The form as people write it."),
            Node.Closed([("name", Node.Text("The form as people write it.")), ("from", Node.Date("The first day that it was there; nobody is asked under its headings before."))], ["name", "from"])),
    };

    private static JsonObject Audiences(string description) =>
        Node.Closed([("officer", Node.Localized("To somebody who works with the case.")), ("client", Node.Localized("To the person concerned."))], ["officer", "client"], description);
}
