using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleSets;

/// <summary>Reads one outcome with its levels.</summary>
internal static class OutcomeReader
{
    internal static readonly DiagnosticKind OtherwiseNotLast = new(
        "DS0209", Severity.Error, "otherwise is missing or not last",
        "The last outcome always has when: otherwise, so that there is one for everybody, and no other outcome has it.",
        "Put otherwise last.");

    private const string Otherwise = "otherwise";

    public static Outcome? Read(DataNode node, MappingReader version)
    {
        var diagnostics = version.Diagnostics;
        if (MappingReader.Of(node, "outcome", diagnostics) is not { } outcome)
        {
            return null;
        }

        var id = ReadId(outcome);
        var when = TextsReader.Expression(outcome.Required("when"), "when", outcome);
        var title = LocalizedTextReader.Required(outcome, "title");
        var texts = TextsReader.Audiences(outcome);
        var isGoal = outcome.Optional("goal").AsBoolean("goal", diagnostics) ?? false;
        var kind = OutcomeKinds.Read(outcome, isGoal);
        var remedies = Statuses.Read(outcome.Optional("remedies"), "remedies", diagnostics);
        ImmutableArray<AllowedOpening> despite = [.. outcome.Optional("despite").AsList("despite", diagnostics).Select(n => AllowedOpening.Read(n, outcome)).OfType<AllowedOpening>()];
        if (!isGoal && !despite.IsEmpty)
        {
            diagnostics.Add(SharedKinds.WrongValue, outcome.PlaceOf("despite"), "Only an outcome with 'goal: true' says what may be open despite it; another may come out of what is unknown.");
        }

        var brings = PlacedIds.Read(outcome, "brings", "a rule set");
        ImmutableArray<Level> levels = [.. outcome.Optional("levels").AsList("levels", diagnostics).Select(n => ReadLevel(n, outcome)).OfType<Level>()];
        ImmutableArray<KnownDoubt> thoughKnown = [.. outcome.Optional("thoughKnown").AsList("thoughKnown", diagnostics).Select(n => KnownDoubt.Read(n, outcome)).OfType<KnownDoubt>()];
        outcome.Finish();
        if (id is null)
        {
            return null;
        }

        // An outcome that lacks something can still be named, so that one fault does not look like many.
        return new Outcome
        {
            Id = id,
            Title = title ?? LocalizedText.None,
            Texts = texts ?? new AudienceTexts(LocalizedText.None, LocalizedText.None),
            Levels = levels,
            IsGoal = isGoal,
            Kind = kind,
            Despite = despite,
            When = when?.Text == Otherwise ? null : when,
            Remedies = remedies,
            ThoughKnown = thoughKnown,
            Brings = brings,
            Place = outcome.Place,
            WhenPlace = outcome.PlaceOf("when"),
        };
    }

    /// <summary>Checks that the last outcome, and no other, comes out when nothing else does. Amendments may have put outcomes where they were not before.</summary>
    public static void CheckOtherwise(ImmutableArray<Outcome> outcomes, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            var isLast = i == outcomes.Length - 1;
            if (isLast && outcomes[i].When is { } slip && Suggestion.Nearest(slip.Text, [Otherwise]) is not null)
            {
                diagnostics.Spoil(slip.Text);
                diagnostics.Add(OtherwiseNotLast, outcomes[i].WhenPlace, $"The last outcome must have 'when: otherwise'. Did you mean '{Otherwise}'?");
            }
            else if (outcomes[i].When is null != isLast)
            {
                diagnostics.Add(OtherwiseNotLast, outcomes[i].WhenPlace, isLast
                    ? "The last outcome must have 'when: otherwise', so that there always is an outcome. An amendment puts a new outcome before it with 'after:'."
                    : "Only the last outcome may have 'when: otherwise'; what stands after it would never be reached.");
            }
        }
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
            owner.Diagnostics.Add(SharedKinds.BadId, node!.Place, $"The id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        owner.What = $"{owner.What} '{id}'";
        return id;
    }
}
