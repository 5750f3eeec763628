using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>parameters/*.yaml</c>.</summary>
internal static class ParameterSchema
{
    public static JsonObject Write(RuleBook ruleBook)
    {
        var value = Node.Closed(
            [
                ("from", Node.Date("The first day it holds.")),
                ("to", Node.Date("The last day it holds, that day included; left out while it holds.")),
                ("value", new JsonObject { ["type"] = new JsonArray("number", "string"), ["description"] = "A number, a date or a duration such as P12M." }),
                ("source", Node.OneOf(RuleWords.Sources(ruleBook), "An id in the files of sources.")),
                ("checked", Node.Date("The day somebody last compared it with the source.")),
                ("note", Node.Localized("What is uncertain.")),
            ],
            ["from", "value", "source", "checked"]);
        return Node.Closed(
            [("parameters", Node.List(Node.Closed(
                [
                    ("id", Node.Text("Named in expressions as parameter.id.")),
                    ("type", Node.OneOf(["number", "date", "duration"], "What its values are.")),
                    ("unit", Node.Localized("What a number counts.")),
                    ("title", Node.Localized("The parameter's name.")),
                    ("values", Node.List(value, "In the order of time, without overlap.")),
                ],
                ["id", "type", "title", "values"]), "The parameters."))],
            ["parameters"],
            "Values that the law changes by date.");
    }
}
