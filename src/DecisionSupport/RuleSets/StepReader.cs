using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.RuleSets;

/// <summary>Reads steps and questions.</summary>
internal static class StepReader
{
    public static CriterionStep? Step(DataNode node, MappingReader criterion, Parties parties)
    {
        if (MappingReader.Of(node, "step", criterion.Diagnostics) is not { } step)
        {
            return null;
        }

        var on = Statuses.Read(step.Required("on"), "on", criterion.Diagnostics);
        return Text(step, parties) is { } text ? new CriterionStep(on, text) : null;
    }

    public static ConditionalStep? Conditional(DataNode node, MappingReader version, Parties parties)
    {
        if (MappingReader.Of(node, "step", version.Diagnostics) is not { } step)
        {
            return null;
        }

        var when = TextsReader.Expression(step.Required("when"), "when", step);
        return Text(step, parties) is { } text && when is not null ? new ConditionalStep(when, text) : null;
    }

    /// <summary>A step that belongs to no criterion and no outcome.</summary>
    public static StepText? Of(DataNode node, MappingReader owner, Parties parties) => MappingReader.Of(node, "step", owner.Diagnostics) is { } step ? Text(step, parties) : null;

    public static ExpertQuestion? Question(DataNode node, MappingReader criterion)
    {
        if (MappingReader.Of(node, "question", criterion.Diagnostics) is not { } question)
        {
            return null;
        }

        var on = Statuses.Read(question.Required("on"), "on", criterion.Diagnostics);
        var ask = Texts.LocalizedTextReader.Required(question, "ask");
        var numbers = ImmutableArray.CreateBuilder<FormNumber>();
        if (MappingReader.Of(question.Optional("number"), "mapping from form to question number", criterion.Diagnostics) is { } forms)
        {
            foreach (var entry in forms.Entries)
            {
                if (entry.Value.AsText("a question number", criterion.Diagnostics) is { } number)
                {
                    numbers.Add(new FormNumber(entry.Key, number));
                }
            }
        }

        question.Finish();
        return ask is null ? null : new ExpertQuestion(on, ask, numbers.DrainToImmutable(), question.Place);
    }

    private static StepText? Text(MappingReader step, Parties parties)
    {
        var idNode = step.Required("id");
        var id = idNode.AsText("id", step.Diagnostics);
        step.What = $"step '{id}'";
        if (id is not null && !Ids.IsHyphenated(id))
        {
            step.Diagnostics.Add(SharedKinds.BadId, idNode!.Place, $"The step id '{id}' must be lower-case words joined by hyphens (a–z, no å ä ö).");
        }

        var by = parties.ReadTaker(step.Required("by"), "by", step.Diagnostics);
        var texts = TextsReader.Audiences(step);
        var sources = PlacedIds.Sources(step);
        var guide = Named(step, "guide");
        var paper = Named(step, "paper");
        var plan = StepPlanReader.Read(step);
        step.Finish();
        return id is null || by is null || texts is null ? null : new StepText(id, by, texts, sources, guide, paper, plan, step.Place);
    }

    private static PlacedId? Named(MappingReader step, string key) =>
        step.Optional(key) is { } node && node.AsText($"a {key}", step.Diagnostics) is { } id ? new PlacedId(id, node.Place) : null;
}
