using System.Collections.Frozen;
using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Declarations;

/// <summary>Reads <c>expert</c> of <c>rule-book.yaml</c>.</summary>
internal static class ExpertReader
{
    public static Expert? Read(DataNode? node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "expert", diagnostics) is not { } expert)
        {
            return null;
        }

        var idNode = expert.Required("id");
        var id = idNode.AsText("id", diagnostics);
        if (id is not null && !Ids.IsWord(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The expert's id '{id}' must be letters and digits (a–z, no å ä ö), for a key of decisions ends with it.");
        }

        var headings = MappingReader.Of(expert.Required("heading"), "heading", diagnostics);
        var officer = headings is null ? null : LocalizedTextReader.Required(headings, "officer");
        var client = headings is null ? null : LocalizedTextReader.Required(headings, "client");
        headings?.Finish();
        var statement = ReadStatement(expert.Optional("statement"), diagnostics);
        var forms = ReadForms(expert.Optional("forms"), diagnostics);
        expert.Finish();
        return string.IsNullOrEmpty(id) ? null : new Expert
        {
            Id = id,
            Heading = officer ?? LocalizedText.None,
            ClientHeading = client ?? LocalizedText.None,
            Statement = statement,
            Forms = forms,
        };
    }

    private static FrozenDictionary<string, (string, DateOnly?)> ReadForms(DataNode? node, DiagnosticBag diagnostics) =>
        (MappingReader.Of(node, "mapping of forms", diagnostics)?.Entries ?? []).ToFrozenDictionary(e => e.Key, e => ReadForm(e.Value, diagnostics), StringComparer.Ordinal);

    // A name alone, or a name with the first day of the form.
    private static (string Name, DateOnly? From) ReadForm(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is not DataMapping)
        {
            return (node.AsText("a form", diagnostics) ?? "", null);
        }

        var form = MappingReader.Of(node, "form", diagnostics)!;
        var name = form.Required("name").AsText("name", diagnostics) ?? "";
        var from = form.Required("from").AsDate("from", diagnostics);
        form.Finish();
        return (name, from);
    }

    private static Statement? ReadStatement(DataNode? node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "statement", diagnostics) is not { } statement)
        {
            return null;
        }

        var read = new Statement
        {
            RuleSet = Text("ruleSet"),
            MissingOutcome = Text("missing"),
            OutdatedOutcome = Text("outdated"),
            Lacking = LocalizedTextReader.Required(statement, "lacking") ?? LocalizedText.None,
            ExistsFact = Text("exists"),
            FormFact = Text("form"),
            IssuedFact = Text("issued"),
            Chain = [.. statement.Optional("chain").AsList("chain", diagnostics).Select(n => ReadLink(n, diagnostics)).OfType<StatementLink>()],
        };
        statement.Finish();
        return read;

        string Text(string key) => statement.Required(key).AsText(key, diagnostics) ?? "";
    }

    private static StatementLink? ReadLink(DataNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "link of the chain", diagnostics) is not { } link)
        {
            return null;
        }

        var title = LocalizedTextReader.Required(link, "title");
        link.Required("criteria");
        var criteria = PlacedIds.Read(link, "criteria", "a criterion");
        link.Finish();
        return title is null ? null : new StatementLink { Title = title, Named = criteria };
    }
}
