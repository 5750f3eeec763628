using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Proofs.Properties;

/// <summary>Reads the file of properties.</summary>
internal static class PropertyReader
{
    private const int MaxProperties = 500;

    public static ImmutableArray<Property> Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(DataReader.Read(utf8, file, DataLimits.RuleFile, diagnostics), "file of properties", diagnostics) is not { } root)
        {
            return [];
        }

        var nodes = root.Required("properties").AsList("properties", diagnostics);
        root.Finish();
        if (nodes.Length > MaxProperties)
        {
            diagnostics.Add(SharedKinds.TooLarge, Place.WholeFile(file), $"The file has more than {MaxProperties} properties.");
            return [];
        }

        var properties = nodes.Select(n => Read(n, diagnostics)).OfType<Property>().ToImmutableArray();
        foreach (var twice in properties.GroupBy(p => p.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            diagnostics.Add(SharedKinds.DuplicateId, twice.Place, $"The property '{twice.Id}' stands here twice.");
        }

        return properties;
    }

    private static Property? Read(DataNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(node, "property", diagnostics) is not { } reader)
        {
            return null;
        }

        var idNode = reader.Required("id");
        var id = idNode.AsText("id", diagnostics);
        reader.What = $"property '{id}'";
        if (id is not null && !Ids.IsHyphenated(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        var because = LocalizedTextReader.Optional(reader, "because");
        Property? property = id is null ? null : reader.Has("same") ? Same(reader, id, because, node.Place) : Condition(reader, id, because, node.Place);
        reader.Finish();
        return property;
    }

    private static Property.Same? Same(MappingReader reader, string id, LocalizedText? because, Place place)
    {
        var ruleSet = reader.Required("same").AsText("same", reader.Diagnostics);
        var old = reader.Required("old").AsDate("old", reader.Diagnostics);
        var @new = reader.Required("new").AsDate("new", reader.Diagnostics);
        var except = TextsReader.Expression(reader.Optional("except"), "except", reader);
        return ruleSet is null || old is null || @new is null || (except is null && reader.Has("except")) ? null : new Property.Same(id, because, place, ruleSet, old.Value, @new.Value, except);
    }

    private static Property.Condition? Condition(MappingReader reader, string id, LocalizedText? because, Place place)
    {
        var isNever = reader.Has("never");
        if (!isNever && !reader.Has("always"))
        {
            reader.Diagnostics.Add(SharedKinds.MissingKey, place, $"The {reader.What} says neither 'never', 'always' nor 'same'.");
        }

        var condition = TextsReader.Expression(isNever ? reader.Required("never") : reader.Optional("always"), isNever ? "never" : "always", reader);
        var from = reader.Optional("from").AsDate("from", reader.Diagnostics);
        var to = reader.Optional("to").AsDate("to", reader.Diagnostics);
        return condition is null ? null : new Property.Condition(id, because, place, isNever, condition, from, to);
    }
}
