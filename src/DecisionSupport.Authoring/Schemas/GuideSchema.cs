using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of <c>guides/*.yaml</c>.</summary>
internal static class GuideSchema
{
    public static JsonObject Write() => Node.Closed(
        [
            ("guide", Node.Text("The id; the file is called by it.")),
            ("for", Node.Text("Whom it speaks to: officer, or the id of a party.")),
            ("title", Node.Localized("Its title.")),
            ("parts", Node.List(
                Node.Closed(
                    [("heading", Node.Localized("The heading.")), ("text", Node.Localized("A text; or points.")), ("points", Node.List(Node.Localized(), "Points; or a text."))],
                    ["heading"]),
                "Its parts; all of it fits on one A4.")),
            ("sources", Node.List(Node.Text(), "What it rests on.")),
            ("checked", Node.Date("The day it was last held against the sources.")),
        ],
        ["guide", "for", "title", "parts", "sources", "checked"],
        "A sheet that explains a thing or a way of working.");
}
