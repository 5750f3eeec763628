using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Sources;

/// <summary>Reads the files of sources.</summary>
internal sealed class SourceReader(ImmutableArray<string> kinds, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Source> Sources => _sources;

    public void ReadFile(DataNode root)
    {
        if (MappingReader.Of(root, "file of sources", diagnostics) is not { } file)
        {
            return;
        }

        foreach (var node in file.Required("sources").AsList("sources", diagnostics))
        {
            if (MappingReader.Of(node, "source", diagnostics) is { } source)
            {
                ReadSource(source);
            }
        }

        file.Finish();
    }

    private void ReadSource(MappingReader source)
    {
        var id = source.Required("id").AsText("id", diagnostics);
        source.What = $"source '{id}'";
        var kind = ReadKind(source.Required("kind"));
        var title = LocalizedTextReader.Required(source, "title");
        var urlNode = source.Optional("url");
        var url = urlNode.AsText("url", diagnostics);

        // Reports make links of it, and a link may be more than an address.
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            diagnostics.Add(SharedKinds.WrongValue, urlNode!.Place, $"The url of source '{id}' must be an address that begins with https:// or http://.");
        }

        var day = source.Required("checked").AsDate("checked", diagnostics);
        var note = LocalizedTextReader.Optional(source, "note");
        var quote = source.Optional("quote").AsText("quote", diagnostics);
        var headings = ReadHeadings(source, kind);
        source.Finish();
        // A source without a kind can still be named, so that one fault does not look like many.
        if (id is null || title is null || day is null)
        {
            diagnostics.Spoil($"source {id}");
            return;
        }

        var read = new Source(id, kind ?? "", title, url, day.Value, note) { Place = source.Place, Headings = headings, Quote = quote };
        if (!_sources.TryAdd(id, read))
        {
            diagnostics.Add(SharedKinds.DuplicateId, source.Place, $"The source '{id}' is declared twice; the first is at {_sources[id].Place}.");
        }
    }

    private string? ReadKind(DataNode? node)
    {
        if (node is null || !kinds.IsEmpty)
        {
            return node.AsOneOf("kind", kinds, diagnostics, "kind of source");
        }

        diagnostics.Add(SharedKinds.MissingKey, node.Place, "Sources have kinds, but none is declared. Write the kinds of sources under 'sourceKinds' in rule-book.yaml.", $"{DiagnosticBag.OfTheBook}sourceKinds");
        return null;
    }

    private ImmutableArray<FormHeading> ReadHeadings(MappingReader source, string? kind)
    {
        var node = source.Optional("headings");
        if (node is not null && kind is not null and not "form")
        {
            diagnostics.Add(SharedKinds.UnknownKey, node.Place, $"Only a form has headings; the {source.What} is a {kind}.");
        }

        return [.. node.AsList("headings", diagnostics).Select(ReadHeading).OfType<FormHeading>()];
    }

    private FormHeading? ReadHeading(DataNode node)
    {
        if (MappingReader.Of(node, "heading", diagnostics) is not { } reader)
        {
            return null;
        }

        var text = LocalizedTextReader.Required(reader, "heading");
        ImmutableArray<string> questions = [.. reader.Required("questions").AsList("questions", diagnostics).Select(n => n.AsText("a question's id", diagnostics)).OfType<string>()];
        reader.Finish();
        return text is null ? null : new FormHeading(text, questions);
    }
}
