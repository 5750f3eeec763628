using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Workshop.Scenarios;

/// <summary>Reads one scenario. What is wrong is told with its place, and nothing is guessed.</summary>
internal sealed class ScenarioReader(RuleBook ruleBook)
{
    private const string Nobody = "nobody";

    public Scenario Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var root = new ScenarioNode(ScenarioYaml.Read(utf8, file), file);
        if (root.Text("scenario") != "1")
        {
            throw root.Error("scenario", "This scenario is of a format that is not known here; write 'scenario: 1'.");
        }

        var scenario = new Scenario(
            Path.GetFileNameWithoutExtension(file),
            root.Localized("title"),
            root.Localized("summary"),
            root.Localized("lesson"),
            [.. root.List("about").Select(n => RuleSet(root, n, root.TextOf(n)))],
            [.. root.List("measures").Select(n => ReadMeasure(new ScenarioNode(n, file)))],
            ReadSteps(root, file));
        root.Finish();
        return scenario.Steps.IsEmpty ? throw root.Error("steps", "A scenario has at least one step.") : scenario;
    }

    private ImmutableArray<Step> ReadSteps(ScenarioNode root, string file)
    {
        var facts = new StepFacts(ruleBook.Vocabulary, file);
        var steps = ImmutableArray.CreateBuilder<Step>();
        foreach (var node in root.List("steps"))
        {
            var before = steps.LastOrDefault();
            var step = ReadStep(new ScenarioNode(node, file), before, facts);
            if (before is not null && step.Date < before.Date)
            {
                throw root.Error(node, "The steps stand in the order of time; this one lies before the one above.");
            }

            steps.Add(step);
        }

        return steps.ToImmutable();
    }

    private Step ReadStep(ScenarioNode node, Step? before, StepFacts facts)
    {
        var date = node.Day("date");
        var step = new Step(
            date,
            node.Text("holder") is var holder && holder == Nobody ? null : ReadParty(node, "holder", holder),
            node.Localized("title"),
            node.Localized("story"),
            facts.After(before?.Snapshot, date, node.Optional("facts")),
            ReadQuestion(node.Mapping("ask"), date),
            [.. node.List("discuss").Select(n => Localized(node, n))]);
        node.Finish();
        return step;
    }

    private Question ReadQuestion(ScenarioNode node, DateOnly date)
    {
        var ruleSet = RuleSet(node, node.Required("ruleSet"), node.Text("ruleSet"));
        if (ruleBook.RuleSets.First(r => r.Id == ruleSet).On(date) is null)
        {
            throw node.Error("ruleSet", "This rule set has no version in force on the day of the step.");
        }

        var question = new Question(ruleSet, node.Localized());
        node.Finish();
        return question;
    }

    private static Measure ReadMeasure(ScenarioNode node)
    {
        var measure = new Measure(ReadParty(node, "by", node.Text("by")), node.Day("from"), node.Day("to"), node.Localized("title"));
        node.Finish();
        return measure.To >= measure.From ? measure : throw node.Error("to", "The measure ends before it begins.");
    }

    private static LocalizedText Localized(ScenarioNode parent, YamlNode node)
    {
        var item = node is YamlMappingNode ? new ScenarioNode(node, "") : throw parent.Error(node, "A text is written in both languages: { sv: …, en: … }.");
        return item.Localized();
    }

    private static Party ReadParty(ScenarioNode node, string key, string word) =>
        PartyWords.Find(word) ?? throw node.Error(key, $"'{key}' is one of {string.Join(", ", PartyWords.Ids)}{(key == "holder" ? $", {Nobody}" : "")}.");

    private string RuleSet(ScenarioNode parent, YamlNode node, string id) => ruleBook.RuleSets.Any(r => r.Id == id)
        ? id
        : throw parent.Error(node, $"There is no such rule set; they are {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
}
