using System.Text.Json.Nodes;

namespace DecisionSupport.Authoring.Schemas;

/// <summary>The schema of case snapshots: every fact under its subject, with its label and question as hover text.</summary>
internal static class SnapshotSchema
{
    public static JsonObject Write(Vocabulary vocabulary)
    {
        var header = new (string, JsonObject)[]
        {
            ("snapshot", new JsonObject { ["const"] = 1, ["description"] = "The format's version." }),
            ("asOf", Node.Date("The day the case is looked at.")),
            ("reference", Node.Text("Your own key. Never a personal identity number.")),
            ("facts", Node.List(
                Node.Closed(
                    [
                        ("by", Node.Text("A role or a document. Nobody by name.")),
                        ("on", Node.Date("The day it was told; may be left out.")),
                        ("told", Node.List(Node.Text(), "Ids of facts; a subject stands for all of its facts that are told.")),
                    ],
                    ["by", "told"]),
                "Who told which facts, and when; may be left out.")),
        };
        return Node.Closed(header.Concat(Subjects(vocabulary)), ["snapshot", "asOf"], "A case snapshot: the facts known about one case at one date, without identity.");
    }

    /// <summary>Facts alone, as a change of a case names them.</summary>
    public static JsonObject Facts(Vocabulary vocabulary) => Node.Closed(Subjects(vocabulary), [], "Facts that are another; null makes one unknown.");

    private static IEnumerable<(string, JsonObject)> Subjects(Vocabulary vocabulary) => vocabulary.Facts.GroupBy(f => f.Id[..f.Id.IndexOf('.', StringComparison.Ordinal)])
        .Select(group => (group.Key, Node.Closed(group.Select(f => (f.Id[(group.Key.Length + 1)..], Fact(f))), [], vocabulary.Subjects.FirstOrDefault(s => s.Id == group.Key)?.Title.Swedish)));

    private static JsonObject Fact(Fact fact)
    {
        var description = $"{fact.Label.Swedish}. {fact.Question.Swedish}";
        return new JsonObject { ["description"] = description, ["anyOf"] = OrNull(Value(fact.Type)) };
    }

    private static JsonObject Value(FactType type)
    {
        switch (type)
        {
            case BooleanFactType:
                return Node.Boolean();
            case NumberFactType number:
                var node = Node.Number(number.Unit?.Swedish);
                if (number.From is { } from)
                {
                    node["minimum"] = from;
                }

                if (number.To is { } to)
                {
                    node["maximum"] = to;
                }

                return node;
            case DateFactType:
                return Node.Date();
            case EnumFactType words:
                return Words(words.Values);
            case EnumListFactType words:
                return Node.List(Words(words.Values));
            case RecordListFactType records:
                return Node.List(Node.Closed(records.Fields.Select(f => (f.Name, Field(f))), records.Fields.Where(f => !f.Optional).Select(f => f.Name)));
            default:
                return Node.List(Node.Text());
        }
    }

    // An absent key and null both mean unknown.
    private static JsonObject Field(RecordField field)
    {
        var value = field.Optional ? new JsonObject { ["anyOf"] = OrNull(Value(field.Type)) } : Value(field.Type);
        var question = field.Question is { } asked ? $"{asked.Swedish} " : "";
        value["description"] = question + (field.Optional ? $"{field.Type.Description}; may be left out" : field.Type.Description);
        return value;
    }

    private static JsonArray OrNull(JsonObject value) => new(value, new JsonObject { ["type"] = "null" });

    private static JsonObject Words(ImmutableArray<EnumValue> values) => Node.OneOf(values.Select(v => (v.Id, v.Label.Swedish)));
}
