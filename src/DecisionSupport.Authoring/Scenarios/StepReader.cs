using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Scenarios;

/// <summary>Reads the steps of one scenario, one after the other: what a step does not say is as it was in the step before. Not thread-safe.</summary>
internal sealed class StepReader(RuleBook ruleBook, ScenarioWords words, DiagnosticBag diagnostics)
{
    internal static readonly DiagnosticKind StepsOutOfOrder = new(
        "DS0801", Severity.Error, "Steps of a scenario out of order",
        "A step begins with what was known in the step above, so the steps stand in the order of time.",
        "Move the step, or correct its day.");

    private readonly StepFacts _facts = new(ruleBook.Vocabulary, diagnostics);
    private DateOnly? _before;

    public ScenarioStep? Read(DataNode node)
    {
        if (MappingReader.Of(node, "step", diagnostics) is not { } reader)
        {
            return null;
        }

        var date = reader.Required("date").AsDate("date", diagnostics);
        if (date < _before)
        {
            diagnostics.Add(StepsOutOfOrder, reader.PlaceOf("date"), $"The steps stand in the order of time; this one lies before the one above, {_before.Value.Iso()}. Move it, or correct a day.");
        }

        _before = date ?? _before;
        var holder = words.Holder(reader);
        var title = LocalizedTextReader.Required(reader, "title");
        var story = LocalizedTextReader.Required(reader, "story");
        var snapshot = _facts.After(date, reader.Optional("facts"));
        var question = ReadQuestion(reader.Required("ask"), date);
        var discuss = reader.Optional("discuss").AsList("discuss", diagnostics).Select(n => LocalizedTextReader.Read(n, "text to discuss", diagnostics)).OfType<LocalizedText>();
        var step = date is null || title is null || story is null || snapshot is null || question is null
            ? null
            : new ScenarioStep { Date = date.Value, Holder = holder, Title = title, Story = story, Snapshot = snapshot, Question = question, Discuss = [.. discuss] };
        reader.Finish();
        return step;
    }

    private ScenarioQuestion? ReadQuestion(DataNode? node, DateOnly? date)
    {
        if (MappingReader.Of(node, "question", diagnostics) is not { } reader)
        {
            return null;
        }

        var ruleSet = words.RuleSet(reader.Required("ruleSet"));
        if (ruleSet is not null && date is { } day && ruleBook.RuleSets.First(r => r.Id == ruleSet).On(day) is null)
        {
            diagnostics.Add(SharedKinds.NotInForce, reader.PlaceOf("ruleSet"), $"{ruleSet} has no version in force on {day.Iso()}. Ask about another rule set, or on a later day.");
        }

        var text = LocalizedTextReader.ReadWords(reader);
        return ruleSet is null || text is null ? null : new ScenarioQuestion(ruleSet, text);
    }
}
