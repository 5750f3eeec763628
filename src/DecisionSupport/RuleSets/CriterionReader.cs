using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleSets;

/// <summary>Reads one criterion.</summary>
internal static class CriterionReader
{
    public static Criterion? Read(DataNode node, MappingReader version, Parties parties)
    {
        var diagnostics = version.Diagnostics;
        if (MappingReader.Of(node, "criterion", diagnostics) is not { } criterion)
        {
            return null;
        }

        var idNode = criterion.Required("id");
        var id = idNode.AsText("id", diagnostics);
        criterion.What = $"criterion '{id}'";
        if (id is not null && !Ids.IsWord(id))
        {
            diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The criterion id '{id}' must be letters and digits (a–z, no å ä ö), as in 'rehabilitationExhausted', so that expressions can name it.");
        }

        var title = LocalizedTextReader.Required(criterion, "title");
        var test = TextsReader.Expression(criterion.Required("test"), "test", criterion);
        var applies = TextsReader.Expression(criterion.Optional("applies"), "applies", criterion);
        var choosesWay = criterion.Optional("choosesWay").AsBoolean("choosesWay", diagnostics) ?? false;
        var sources = PlacedIds.Sources(criterion);
        if (sources.Items.IsEmpty && criterion.Optional("sources") is (null or DataSequence))
        {
            diagnostics.Add(SharedKinds.MissingKey, criterion.Place, $"The {criterion.What} cites no source; every criterion rests on one (our own proposals cite 'DecisionSupport').");
        }

        var officer = TextsReader.Statuses(criterion, "officer");
        var client = TextsReader.Statuses(criterion, "client");
        var steps = criterion.Optional("steps").AsList("steps", diagnostics).Select(n => StepReader.Step(n, criterion, parties)).OfType<CriterionStep>();
        var questions = criterion.Optional("questions").AsList("questions", diagnostics).Select(n => StepReader.Question(n, criterion)).OfType<ExpertQuestion>();
        ImmutableArray<CriterionStep> stepList = [.. steps];
        ImmutableArray<ExpertQuestion> questionList = [.. questions];
        criterion.Finish();
        if (id is null)
        {
            return null;
        }

        // A criterion that lacks something can still be named, so that one fault does not look like many.
        return new Criterion
        {
            Id = id,
            Title = title ?? LocalizedText.None,
            TestExpression = test ?? new Expression("true", criterion.Place, Written: null),
            AppliesExpression = applies,
            ChoosesWay = choosesWay,
            Sources = sources.Ids,
            CitedSources = sources,
            Officer = officer ?? StatusTexts.None,
            Client = client ?? StatusTexts.None,
            Steps = stepList,
            Questions = questionList,
            Place = criterion.Place,
        };
    }
}
