using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Papers;

/// <summary>Reads the files of <c>papers</c>, one paper each.</summary>
internal sealed class PaperReader(Parties parties, DiagnosticBag diagnostics)
{
    private const int MostQuestions = 5;

    private readonly Dictionary<string, Paper> _papers = new(StringComparer.Ordinal);
    private readonly PaperListReader _lists = new(parties, diagnostics);

    public IReadOnlyDictionary<string, Paper> Papers => _papers;

    public void ReadFile(DataNode root, string path)
    {
        if (MappingReader.Of(root, "paper", diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required("paper");
        var id = idNode.AsText("paper", diagnostics);
        reader.What = $"paper '{id}'";
        if (id is not null && (System.IO.Path.GetFileNameWithoutExtension(path) != id || !Ids.IsHyphenated(id)))
        {
            diagnostics.Add(SharedKinds.WrongFileName, idNode!.Place, $"A paper's file is called by its id, lower-case words joined by hyphens: '{id}.yaml'.");
        }

        var audience = reader.Required("for").AsOneOf("for", [.. parties.All.Where(p => p.TakesSteps).Select(p => p.Id), "officer"], diagnostics);
        var called = LocalizedTextReader.Required(reader, "called");
        var title = WordingReader.Required(reader, "title");
        var footer = WordingReader.Required(reader, "footer");
        var asks = PlacedIds.Read(reader, "asks", "a rule set");
        var ready = TextsReader.Expression(reader.Optional("ready"), "ready", reader);
        var step = reader.Optional("step") is { } node ? StepReader.Of(node, reader, parties) : null;
        ImmutableArray<PaperLine> head = [.. reader.Optional("head").AsList("head", diagnostics).Select(Line).OfType<PaperLine>()];
        ImmutableArray<PaperPart> parts = [.. reader.Required("parts").AsList("parts", diagnostics).Select(Part).OfType<PaperPart>()];
        var sources = PlacedIds.Sources(reader);
        var day = reader.Required("checked").AsDate("checked", diagnostics);
        reader.Finish();
        if (sources.Items.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, reader.Place, $"The {reader.What} cites no source; what is our own advice cites a source of our own.");
        }

        if (id is null || audience is null || called is null || title is null || footer is null || day is null)
        {
            return;
        }

        var paper = new Paper
        {
            Id = id,
            Called = called,
            For = audience,
            Sources = sources.Ids,
            Checked = day.Value,
            Asks = asks.Ids,
            Ready = ready,
            Step = step is null ? null : step with { Paper = new PlacedId(id, step.Place) },
            Title = title,
            Head = head,
            Parts = parts,
            Footer = footer,
            CitedSources = sources,
            AskedRuleSets = asks,
            Place = reader.Place,
        };
        if (!_papers.TryAdd(id, paper))
        {
            diagnostics.Add(SharedKinds.DuplicateId, idNode!.Place, $"There is a paper '{id}' already, at {_papers[id].Place}.");
        }
    }

    private PaperPart? Part(DataNode node)
    {
        if (MappingReader.Of(node, "part of a paper", diagnostics) is not { } part)
        {
            return null;
        }

        var heading = LocalizedTextReader.Required(part, "heading");
        var when = TextsReader.Expression(part.Optional("when"), "when", part);
        var text = WordingReader.Optional(part, "text");
        ImmutableArray<PaperLine> lines = [.. part.Optional("items").AsList("items", diagnostics).Select(Line).OfType<PaperLine>()];
        var isNumbered = part.Optional("numbered").AsBoolean("numbered", diagnostics) ?? false;
        part.Finish();
        if (text is null && lines.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, part.Place, "A part of a paper has a 'text', 'items', or both.");
        }

        return heading is null ? null : new PaperPart(heading, when, text, lines, isNumbered);
    }

    private PaperLine? Line(DataNode node)
    {
        if (MappingReader.Of(node, "line of a paper", diagnostics) is not { } line)
        {
            return null;
        }

        var isFilled = line.Has("list") || line.Has("picture");
        var list = line.Has("list") ? _lists.Read(line) : isFilled ? _lists.ReadPicture(line) : null;
        var read = new PaperLine(
            TextsReader.Expression(line.Optional("when"), "when", line),
            [.. line.Optional("blanks").AsList("blanks", diagnostics).Select(n => LocalizedTextReader.Read(n, "blank", diagnostics)).OfType<LocalizedText>()])
        {
            List = list,
        };
        if (isFilled)
        {
            line.Finish();
            return list is null ? null : read;
        }

        read = read with
        {
            Party = line.Optional("party") is { } named ? parties.Read(named, "party", diagnostics) : null,
            Lead = LocalizedTextReader.Optional(line, "lead"),
            MostQuestions = line.Has("asks") ? PaperListReader.Count(line, "asks", 1, MostQuestions) : 0,
            IsWarning = line.Optional("warning").AsBoolean("warning", diagnostics) ?? false,
        };
        line.Optional("asks");
        if (!line.Has("sv") && !line.Has("en") && !read.Blanks.IsEmpty)
        {
            line.Finish();
            return read;
        }

        return LocalizedTextReader.ReadWords(line) is { } words ? read with { Words = words } : null;
    }
}
