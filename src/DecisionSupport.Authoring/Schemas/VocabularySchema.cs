using System.Text.Json.Nodes;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>vocabulary/*.yaml</c>.</summary>
internal static class VocabularySchema
{
    public static JsonObject Write()
    {
        var fact = Node.Closed(
            [
                ("id", Node.Text("subject.name; never renamed.")),
                ("type", Node.OneOf(["boolean", "number", "date", "enum", "list"])),
                ("of", Node.OneOf(["enum", "string", "record"], "What a list holds.")),
                ("values", Node.Map(Node.Localized(), "The words of an enum.")),
                ("fields", Node.Map(Field(), "The fields of a record.")),
                ("examples", Node.List(Node.Text(), "One text of each kind that rules tell apart.")),
                ("range", Node.Closed([("from", Node.Number()), ("to", Node.Number())], [], "Both ends included.")),
                ("unit", Node.Localized("What a number counts.")),
                ("notAfter", Node.OneOf(["asOf"], "A later date is refused.")),
                ("askedOf", Node.OneOf(Parties.Ids, "Who usually answers.")),
                ("changeableBy", Node.List(Node.OneOf(Parties.Ids), "Who can bring about another answer.")),
                ("judgement", Node.Boolean("Only a person can settle it.")),
                ("label", Node.Localized()),
                ("question", Node.Localized()),
                ("help", Node.Localized()),
                ("guidance", Node.Localized("What law and case law weigh.")),
                ("sources", Node.List(Node.Text())),
            ],
            ["id", "type", "askedOf", "label", "question"]);
        return Node.Closed(
            [("subject", Node.Text()), ("title", Node.Localized()), ("facts", Node.List(fact))],
            ["subject", "title", "facts"],
            "Facts about one subject.");
    }

    private static JsonObject Field() => Node.Closed(
        [("type", Node.OneOf(["date", "enum"])), ("values", Node.Map(Node.Localized())), ("optional", Node.Boolean())],
        ["type"]);
}
