using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Guides;

/// <summary>Reads the files of <c>guides</c>, one guide each.</summary>
internal sealed class GuideReader(Parties parties, DiagnosticBag diagnostics)
{
    // One A4 in the size that papers have, headings counted in.
    private const int MostCharacters = 2400;

    private readonly Dictionary<string, Guide> _guides = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Guide> Guides => _guides;

    public void ReadFile(DataNode root, string path)
    {
        if (MappingReader.Of(root, "guide", diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required("guide");
        var id = idNode.AsText("guide", diagnostics);
        reader.What = $"guide '{id}'";
        if (id is not null && System.IO.Path.GetFileNameWithoutExtension(path) != id)
        {
            diagnostics.Add(SharedKinds.WrongFileName, idNode!.Place, $"A guide's file is called by its id: '{id}.yaml'.");
        }

        var title = LocalizedTextReader.Required(reader, "title");
        var audience = reader.Required("for").AsOneOf("for", [.. parties.All.Where(p => p.TakesSteps).Select(p => p.Id), "officer"], diagnostics);
        ImmutableArray<GuidePart> parts = [.. reader.Required("parts").AsList("parts", diagnostics).Select(Part).OfType<GuidePart>()];
        var sources = PlacedIds.Sources(reader);
        var day = reader.Required("checked").AsDate("checked", diagnostics);
        reader.Finish();
        if (sources.Items.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, reader.Place, $"The {reader.What} cites no source; what is our own advice cites 'DecisionSupport'.");
        }

        if (id is null || title is null || audience is null || day is null)
        {
            return;
        }

        var guide = new Guide { Id = id, Title = title, For = audience, Parts = parts, Sources = sources.Ids, Checked = day.Value, CitedSources = sources, Place = reader.Place };
        CheckLength(guide);
        if (!_guides.TryAdd(id, guide))
        {
            diagnostics.Add(SharedKinds.DuplicateId, idNode!.Place, $"There is a guide '{id}' already, at {_guides[id].Place}.");
        }
    }

    private GuidePart? Part(DataNode node)
    {
        if (MappingReader.Of(node, "part of a guide", diagnostics) is not { } part)
        {
            return null;
        }

        var heading = LocalizedTextReader.Required(part, "heading");
        var text = part.Has("text") ? LocalizedTextReader.Required(part, "text") : null;
        ImmutableArray<LocalizedText> points = [.. part.Optional("points").AsList("points", diagnostics).Select(n => LocalizedTextReader.Read(n, "point", diagnostics)).OfType<LocalizedText>()];
        part.Finish();
        if (text is null == points.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, part.Place, "A part of a guide has either a 'text' or 'points'.");
        }

        return heading is null ? null : new GuidePart(heading, text, points);
    }

    private void CheckLength(Guide guide)
    {
        var texts = guide.Parts.SelectMany(p => p.Points.Prepend(p.Heading).Concat(p.Text is { } text ? [text] : [])).Prepend(guide.Title).ToList();
        var longest = Math.Max(texts.Sum(t => t.Swedish.Length), texts.Sum(t => t.English.Length));
        if (longest > MostCharacters)
        {
            diagnostics.Add(SharedKinds.TooLarge, guide.Place, FormattableString.Invariant($"The guide '{guide.Id}' has {longest} characters; {MostCharacters} fit on one page. Say less, or make two of it."));
        }
    }
}
