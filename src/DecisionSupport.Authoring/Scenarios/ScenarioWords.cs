using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Scenarios;

/// <summary>The words of a scenario that the rule book gives meaning to.</summary>
internal sealed class ScenarioWords(RuleBook ruleBook, DiagnosticBag diagnostics)
{
    private const string Nobody = "nobody";

    private readonly string[] _ruleSets = [.. ruleBook.RuleSets.Select(r => r.Id)];

    private readonly string[] _parties = [.. ruleBook.Parties.Select(p => p.Id)];

    public Party? Party(MappingReader reader, string key) =>
        Find(reader.Required(key).AsOneOf(key, _parties, diagnostics));

    /// <summary>Who holds the case; null when nobody does.</summary>
    public Party? Holder(MappingReader reader) =>
        reader.Required("holder").AsOneOf("holder", [.. _parties, Nobody], diagnostics) is { } id ? Find(id) : null;

    private Party? Find(string? id) => ruleBook.Parties.FirstOrDefault(p => p.Id == id);

    public string? RuleSet(DataNode? node)
    {
        var id = node.AsText("a rule set", diagnostics);
        if (id is null || _ruleSets.Contains(id))
        {
            return id;
        }

        diagnostics.Add(SharedKinds.UnknownRuleSet, node!.Place, $"There is no rule set '{id}'; they are {string.Join(", ", _ruleSets)}.{Suggestion.DidYouMean(id, _ruleSets)}");
        return null;
    }
}
