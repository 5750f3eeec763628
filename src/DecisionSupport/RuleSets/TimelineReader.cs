using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>Reads a timeline and its grounds.</summary>
internal static class TimelineReader
{
    public static TimelineRule? Read(MappingReader version)
    {
        if (MappingReader.Of(version.Optional("timeline"), "timeline", version.Diagnostics) is not { } timeline)
        {
            return null;
        }

        var title = LocalizedTextReader.Required(timeline, "title");
        var from = TextsReader.Expression(timeline.Required("from"), "from", timeline);
        var to = TextsReader.Expression(timeline.Required("to"), "to", timeline);
        var uncovered = Audiences(timeline.Required("uncovered"), "texts 'uncovered'", timeline);
        var open = Audiences(timeline.Required("open"), "texts 'open'", timeline);
        var keep = Audiences(timeline.Optional("keep"), "texts 'keep'", timeline);
        timeline.Finish();
        return title is null || from is null || to is null || uncovered is null || open is null
            ? null
            : new TimelineRule(title, from, to, uncovered, open, keep, timeline.Place);
    }

    public static GroundRule? ReadGround(DataNode node, MappingReader version)
    {
        var diagnostics = version.Diagnostics;
        if (MappingReader.Of(node, "ground", diagnostics) is not { } ground)
        {
            return null;
        }

        var idNode = ground.Required("id");
        var id = idNode.AsText("id", diagnostics);
        ground.What = $"ground '{id}'";
        if (id is not null && !Ids.IsHyphenated(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The ground id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        var title = LocalizedTextReader.Required(ground, "title");
        var each = ground.Optional("each").AsText("each", diagnostics);
        var when = TextsReader.Expression(ground.Optional("when"), "when", ground);
        var days = TextsReader.Expression(ground.Optional("days"), "days", ground);
        var atMost = TextsReader.Expression(ground.Optional("atMost"), "atMost", ground);
        var sources = PlacedIds.Sources(ground);
        if (sources.Items.IsEmpty && ground.Optional("sources") is (null or DataSequence))
        {
            diagnostics.Add(SharedKinds.MissingKey, ground.Place, $"The {ground.What} cites no source; every ground rests on one.");
        }

        var open = Audiences(ground.Optional("open"), "texts 'open'", ground);
        var beyond = Audiences(ground.Optional("beyond"), "texts 'beyond'", ground);
        var keep = Audiences(ground.Optional("keep"), "texts 'keep'", ground);
        ground.Finish();
        return id is null || title is null
            ? null
            : new GroundRule(id, title, each, ground.PlaceOf("each"), when, days, atMost, sources, open, beyond, keep, ground.Place);
    }

    private static AudienceTexts? Audiences(DataNode? node, string what, MappingReader owner)
    {
        if (MappingReader.Of(node, $"{what} of {owner.What}", owner.Diagnostics) is not { } reader)
        {
            return null;
        }

        var texts = TextsReader.Audiences(reader);
        reader.Finish();
        return texts;
    }
}
