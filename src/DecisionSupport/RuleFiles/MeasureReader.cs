using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleFiles;

/// <summary>Reads the files of measures. A folder laid over may say another thing of a measure than the one below: it is closer to the reader.</summary>
internal sealed class MeasureReader(DiagnosticBag diagnostics)
{
    // Papers have to stay on one page.
    private const int MostCharacters = 200;

    private readonly Dictionary<string, (Measure Measure, bool IsOver)> _measures = new(StringComparer.Ordinal);

    public ImmutableArray<Measure> Measures => [.. _measures.Values.Select(m => m.Measure)];

    public void ReadFile(DataNode root, bool isOver)
    {
        if (MappingReader.Of(root, "file of measures", diagnostics) is not { } file)
        {
            return;
        }

        foreach (var node in file.Required("measures").AsList("measures", diagnostics))
        {
            if (MappingReader.Of(node, "measure", diagnostics) is { } measure)
            {
                ReadMeasure(measure, isOver);
            }
        }

        file.Finish();
    }

    private void ReadMeasure(MappingReader reader, bool isOver)
    {
        var id = reader.Required("id").AsText("id", diagnostics);
        reader.What = $"measure '{id}'";
        var title = LocalizedTextReader.Required(reader, "title");
        var text = LocalizedTextReader.Required(reader, "text");
        var reach = LocalizedTextReader.Optional(reader, "reach");
        var languages = LocalizedTextReader.Optional(reader, "languages");
        var steps = PlacedIds.Read(reader, "steps", "a step");
        reader.Finish();
        if (steps.Items.IsEmpty)
        {
            diagnostics.Add(SharedKinds.MissingKey, reader.Place, $"The {reader.What} names no step; write under 'steps' the ids of those where it can be of help, or nobody will see it.");
        }

        if (id is null || title is null || text is null)
        {
            return;
        }

        CheckLength(reader, "text", text);
        CheckLength(reader, "reach", reach);
        if (_measures.TryGetValue(id, out var before) && before.IsOver == isOver)
        {
            diagnostics.Add(SharedKinds.DuplicateId, reader.Place, $"There is a measure '{id}' already; give one of them another id.");
            return;
        }

        _measures[id] = (new Measure { Id = id, Title = title, Text = text, Reach = reach, Languages = languages, Steps = steps.Ids, NamedSteps = steps }, isOver);
    }

    private void CheckLength(MappingReader reader, string key, LocalizedText? text)
    {
        if (text is not null && Math.Max(text.Swedish.Length, text.English.Length) is var longest and > MostCharacters)
        {
            diagnostics.Add(SharedKinds.TooLarge, reader.PlaceOf(key), FormattableString.Invariant($"The '{key}' of the {reader.What} has {longest} characters; at most {MostCharacters} leave room for the rest of the page. Say less."));
        }
    }
}
