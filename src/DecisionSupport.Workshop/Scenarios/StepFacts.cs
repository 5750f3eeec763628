using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>Puts the facts that a step changes on top of what was known before.</summary>
internal sealed class StepFacts(Vocabulary vocabulary, string file)
{
    private readonly SnapshotReader _reader = new(vocabulary);

    public CaseSnapshot After(CaseSnapshot? before, DateOnly date, YamlNode? changed)
    {
        var facts = changed as YamlMappingNode ?? new YamlMappingNode();
        var read = Read(facts, date, changed?.Start ?? default);
        var forgotten = Forgotten(facts).ToHashSet(StringComparer.Ordinal);
        var builder = new CaseSnapshotBuilder(vocabulary, date);
        foreach (var fact in vocabulary.Facts)
        {
            if (!read[fact.Id].IsNull)
            {
                builder.Set(fact.Id, read[fact.Id]);
            }
            else if (before is not null && !forgotten.Contains(fact.Id))
            {
                builder.Set(fact.Id, before[fact.Id]);
            }
        }

        try
        {
            return builder.Build();
        }
        catch (ArgumentException e)
        {
            throw ScenarioException.At(file, changed?.Start ?? default, e.Message);
        }
    }

    // Written out and read again as a snapshot of its own, so that facts are checked by the one reader that knows how.
    private CaseSnapshot Read(YamlMappingNode facts, DateOnly date, Mark place)
    {
        var root = new YamlMappingNode { { "snapshot", "1" }, { "asOf", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } };
        foreach (var (subject, values) in facts.Children)
        {
            root.Add(subject, values);
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        var reading = _reader.Read(System.Text.Encoding.UTF8.GetBytes(text.ToString().TrimEnd().TrimEnd('.')), file);
        return reading.Snapshot ?? throw ScenarioException.At(file, place, $"The facts of this step cannot be used. {reading.Diagnostics[0].Message}");
    }

    private static IEnumerable<string> Forgotten(YamlMappingNode facts) =>
        from subject in facts.Children
        where subject.Value is YamlMappingNode
        from fact in ((YamlMappingNode)subject.Value).Children
        where fact.Value is YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "null" or "~" or null }
        select $"{subject.Key}.{fact.Key}";
}
