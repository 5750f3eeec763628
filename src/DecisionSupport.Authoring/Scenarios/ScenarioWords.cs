using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Vocabularies;

namespace DecisionSupport.Authoring.Scenarios;

/// <summary>The words of a scenario that the rule book gives meaning to.</summary>
internal sealed class ScenarioWords(RuleBook ruleBook, DiagnosticBag diagnostics)
{
    private const string Nobody = "nobody";

    private readonly string[] _ruleSets = [.. ruleBook.RuleSets.Select(r => r.Id)];

    public Party? Party(MappingReader reader, string key) =>
        reader.Required(key).AsOneOf(key, Parties.Ids, diagnostics) is { } id ? Parties.Parse(id) : null;

    /// <summary>Who holds the case; null when nobody does.</summary>
    public Party? Holder(MappingReader reader) =>
        reader.Required("holder").AsOneOf("holder", [.. Parties.Ids, Nobody], diagnostics) is { } id and not Nobody ? Parties.Parse(id) : null;

    public string? RuleSet(DataNode? node)
    {
        var id = node.AsText("a rule set", diagnostics);
        if (id is null || _ruleSets.Contains(id))
        {
            return id;
        }

        diagnostics.Error(Codes.UnknownRuleSet, node!.Place, $"There is no rule set '{id}'; they are {string.Join(", ", _ruleSets)}.{Suggestion.DidYouMean(id, _ruleSets)}");
        return null;
    }
}
