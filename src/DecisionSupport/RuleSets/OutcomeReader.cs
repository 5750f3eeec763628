using DecisionSupport.Data;
using DecisionSupport.Texts;

namespace DecisionSupport.RuleSets;

/// <summary>Reads one outcome with its levels.</summary>
internal static class OutcomeReader
{
    private const string Otherwise = "otherwise";

    public static Outcome? Read(DataNode node, bool isLast, MappingReader version)
    {
        var diagnostics = version.Diagnostics;
        if (MappingReader.Of(node, "outcome", diagnostics) is not { } outcome)
        {
            return null;
        }

        var id = ReadId(outcome);
        var when = TextsReader.Expression(outcome.Required("when"), "when", outcome);
        if (when is not null && (when.Text == Otherwise) != isLast)
        {
            diagnostics.Error(Codes.OtherwiseNotLast, when.Place, isLast
                ? "The last outcome must have 'when: otherwise', so that there always is an outcome."
                : "Only the last outcome may have 'when: otherwise'; what stands after it would never be reached.");
        }

        var title = LocalizedTextReader.Required(outcome, "title");
        var texts = TextsReader.Audiences(outcome);
        var isGoal = outcome.Optional("goal").AsBoolean("goal", diagnostics) ?? false;
        var remedies = Statuses.Read(outcome.Optional("remedies"), "remedies", diagnostics);
        ImmutableArray<string> brings = [.. outcome.Optional("brings").AsList("brings", diagnostics).Select(n => n.AsText("a rule set", diagnostics)).OfType<string>()];
        ImmutableArray<Level> levels = [.. outcome.Optional("levels").AsList("levels", diagnostics).Select(n => ReadLevel(n, outcome)).OfType<Level>()];
        outcome.Finish();
        if (id is null || title is null || texts is null || when is null)
        {
            return null;
        }

        return new Outcome
        {
            Id = id,
            Title = title,
            Texts = texts,
            Levels = levels,
            IsGoal = isGoal,
            When = when.Text == Otherwise ? null : when,
            Remedies = remedies,
            Brings = brings,
            Place = outcome.Place,
        };
    }

    private static Level? ReadLevel(DataNode node, MappingReader outcome)
    {
        if (MappingReader.Of(node, "level", outcome.Diagnostics) is not { } level)
        {
            return null;
        }

        var id = ReadId(level);
        var when = TextsReader.Expression(level.Required("when"), "when", level);
        var title = LocalizedTextReader.Required(level, "title");
        level.Finish();
        return id is null || when is null || title is null ? null : new Level { Id = id, When = when, Title = title };
    }

    private static string? ReadId(MappingReader owner)
    {
        var node = owner.Required("id");
        var id = node.AsText("id", owner.Diagnostics);
        if (id is not null && !Ids.IsHyphenated(id))
        {
            owner.Diagnostics.Error(Codes.BadId, node!.Place, $"The id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        owner.What = $"{owner.What} '{id}'";
        return id;
    }
}
