using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleSets;

/// <summary>Reads whole versions, their amendments put in. What a version inherits unchanged is read once. Not thread-safe.</summary>
internal sealed class RuleSetVersionReader(Parties parties, DiagnosticBag diagnostics)
{
    private const string Criteria = "criteria";

    private readonly Dictionary<DataNode, object?> _read = new(ReferenceEqualityComparer.Instance);

    public RuleSetVersion? Read(RuleSetFile header, DataMapping consolidated)
    {
        var version = MappingReader.Of(consolidated, $"version {header.From.Iso()} of {header.RuleSet}", diagnostics)!;
        foreach (var key in (string[])["ruleSet", "inForce", "amends", "repeals"])
        {
            version.Optional(key);
        }

        var title = LocalizedTextReader.Required(version, "title");
        var changes = LocalizedTextReader.Required(version, "changes");
        ImmutableArray<LocalizedText> doubts = [.. version.Optional("doubts").AsList("doubts", diagnostics).Select(n => LocalizedTextReader.Read(n, "doubt", diagnostics)).OfType<LocalizedText>()];
        var uses = PlacedIds.Read(version, "uses", "a rule set");
        var asksForAll = version.Optional("asksForAll").AsBoolean("asksForAll", diagnostics) ?? false;
        var definitions = ReadDefinitions(version);
        var timeline = TimelineReader.Read(version);
        var grounds = ReadList(version, "grounds", required: timeline is not null, node => TimelineReader.ReadGround(node, version), g => (g.Id, g.Place));
        var criteria = ReadList(version, Criteria, required: true, node => CriterionReader.Read(node, version, parties), c => (c.Id, c.Place));
        var outcomes = ReadList(version, "outcomes", required: true, node => OutcomeReader.Read(node, version), o => (o.Id, o.Place));
        var steps = ReadList(version, "steps", required: false, node => StepReader.Conditional(node, version, parties), s => (s.Step.Id, s.Step.Place));
        var notices = ReadList(version, "notices", required: false, node => NoticeReader.Read(node, version), n => (n.Id, n.Place));
        version.Finish();
        OutcomeReader.CheckOtherwise(outcomes, diagnostics);
        if (outcomes.IsEmpty)
        {
            return null;
        }

        return new RuleSetVersion
        {
            RuleSet = header.RuleSet,
            Title = title ?? LocalizedText.None,
            From = header.From,
            To = header.To,
            Changes = changes ?? LocalizedText.None,
            Doubts = doubts,
            Uses = uses.Ids,
            UsedRuleSets = uses,
            AsksForAll = asksForAll,
            Definitions = definitions,
            Timeline = timeline,
            Grounds = grounds,
            Criteria = criteria,
            Outcomes = outcomes,
            Steps = steps,
            Notices = notices,
            Place = consolidated.Place,
        };
    }

    private static ImmutableArray<Definition> ReadDefinitions(MappingReader version)
    {
        if (MappingReader.Of(version.Optional("definitions"), "mapping of definitions", version.Diagnostics) is not { } definitions)
        {
            return [];
        }

        var read = ImmutableArray.CreateBuilder<Definition>();
        foreach (var entry in definitions.Entries)
        {
            if (!Ids.IsWord(entry.Key))
            {
                version.Diagnostics.Add(SharedKinds.BadId, entry.Place, $"The definition's name '{entry.Key}' must be letters and digits (a–z, no å ä ö).");
            }
            else if (TextsReader.Expression(entry.Value, $"definition '{entry.Key}'", version) is { } expression)
            {
                read.Add(new Definition(entry.Key, expression));
            }
        }

        return read.DrainToImmutable();
    }

    private ImmutableArray<T> ReadList<T>(MappingReader version, string key, bool required, Func<DataNode, T?> read, Func<T, (string Id, Place Place)> identity)
        where T : class
    {
        var node = required ? version.Required(key) : version.Optional(key);
        var nodes = node.AsList(key, version.Diagnostics);
        if (node is not DataSequence && key == Criteria)
        {
            version.Diagnostics.Spoil("criterion.");
        }

        if (required && node is DataSequence && nodes.IsEmpty)
        {
            version.Diagnostics.Add(SharedKinds.MissingKey, version.PlaceOf(key), $"The {version.What} has no {key}; write at least one.");
        }

        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (ReadOnce(nodes[i]) is not { } item)
            {
                continue;
            }

            var (id, place) = identity(item);
            if (!seen.TryAdd(id, place))
            {
                version.Diagnostics.Add(SharedKinds.DuplicateId, place, $"'{id}' stands twice under '{key}'; the first is at {seen[id]}.");
            }

            items.Add(item);
        }

        return items.DrainToImmutable();

        T? ReadOnce(DataNode node)
        {
            if (!_read.TryGetValue(node, out var known))
            {
                _read[node] = known = read(node);
            }

            return (T?)known;
        }
    }
}
