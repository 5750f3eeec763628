namespace DecisionSupport.Fhir.Reading;

/// <summary>Gathers who told the facts that are read, and writes it into the text of the snapshot after them. Used once.</summary>
internal sealed class ToldSources(SnapshotText text, Issues issues)
{
    // As a snapshot calls it.
    private const string SourcesKey = "facts";

    private readonly List<(string Fact, PlacedSource Source)> _gathered = [];

    /// <summary>Looks at the items that a fact was read from. They say the same, or nothing.</summary>
    public void Gather(string fact, IReadOnlyList<PlacedItem> items)
    {
        var sources = items.SelectMany(Of).ToList();
        if (sources.Find(s => (s.By, s.On) != (sources[0].By, sources[0].On)) is { } other)
        {
            issues.Error(Codes.Contradiction, OperationOutcome.IssueType.BusinessRule, other.Expression, $"At {sources[0].Expression} somebody else told the same fact, or on another day. Keep one of them.");
        }
        else if (sources.Count > 0)
        {
            _gathered.Add((fact, sources[0]));
        }
    }

    public void Write()
    {
        if (_gathered.Count == 0)
        {
            return;
        }

        text.Key(SourcesKey, Expressions.Root);
        text.Open('[', Expressions.Root);
        foreach (var (fact, source) in _gathered)
        {
            text.Open('{', source.Expression);
            text.Key("by", source.Expression, isFirst: true);
            text.Value(source.By, source.Expression);
            if (source.On is { } day)
            {
                text.Key("on", source.Expression);
                text.Value(day, source.Expression);
            }

            text.Key("told", source.Expression);
            text.Value($"[{JsonText.Of(fact)}]", source.Expression);
            text.Close('}', source.Expression);
        }

        text.Close(']', Expressions.Root);
    }

    private IEnumerable<PlacedSource> Of(PlacedItem item)
    {
        foreach (var (told, i) in item.Item.Extension.Select((e, i) => (e, i)).Where(e => Told.IsNamed(e.e, Told.Url)))
        {
            var expression = $"{item.Expression}.extension[{i}]";
            var (by, on) = (Part(told, Told.By), Part(told, Told.On));
            if (by?.Value is not FhirString { JsonValue: string who } || (on is not null && AnswerText.Day(on.Value) is null))
            {
                issues.Error(Codes.WrongType, OperationOutcome.IssueType.Value, expression, $"Who told a fact is an extension '{Told.By}' with valueString, and the day an extension '{Told.On}' with valueDate.");
            }
            else
            {
                yield return new PlacedSource(JsonText.Of(who), AnswerText.Day(on?.Value), expression);
            }
        }
    }

    private static Extension? Part(Extension told, string name) => told.Extension.Find(e => Told.IsNamed(e, name));

    /// <summary>Who told a fact, and when, as JSON, and where it stands.</summary>
    private sealed record PlacedSource(string By, string? On, string Expression);
}
