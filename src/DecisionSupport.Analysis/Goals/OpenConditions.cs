using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Goals;

/// <summary>What can be open in a case, by the names that expressions give it: criteria, conditions among the definitions, facts. Not thread-safe.</summary>
internal sealed class OpenConditions(RulesInForce rules, CaseSpace space, RuleMeaning<int> meaning)
{
    private readonly AskedConditions _names = new(rules);

    /// <summary>Its truth as a function of the cases; of a fact whether it is known.</summary>
    public int Of(string name) => _names.TryFind(name, meaning, out var node) ? node : Known(name);

    /// <summary>
    /// What outcomes ask about and one case leaves open and another, in which more is known, decides: the first criterion, or else the first condition, or
    /// else the first fact. One at a time, since what is declared of it may explain the others.
    /// </summary>
    public string Decided(IReadOnlyDictionary<string, FeelValue> before, IReadOnlyDictionary<string, FeelValue> after) =>
        _names.Asked.Concat(after.Keys.Except(before.Keys)).First(name => IsDecided(name, before, after));

    /// <summary>The same of two ways through the diagram that differ in what becomes known; null where nothing that is asked about depends on it.</summary>
    public string? Decided(ImmutableArray<(int Variable, int Cell)> after, ImmutableArray<int> learnt) =>
        _names.Asked.Where(name => DependsOn(Of(name), after, learnt)).Concat(learnt.SelectMany(v => space.Variables[v].Facts)).FirstOrDefault();

    /// <summary>Whether one case leaves a name open and another, in which more is known, decides it.</summary>
    public bool IsDecided(string name, IReadOnlyDictionary<string, FeelValue> before, IReadOnlyDictionary<string, FeelValue> after) =>
        _names.TryFind(name, CaseUnderRules.Of(rules, space.AsOf, before), out var was) && _names.TryFind(name, CaseUnderRules.Of(rules, space.AsOf, after), out var @is)
            ? was == Truth.Unknown && @is != Truth.Unknown
            : after.ContainsKey(name) && !before.ContainsKey(name);

    private bool DependsOn(int node, ImmutableArray<(int Variable, int Cell)> after, ImmutableArray<int> learnt) =>
        space.Diagram.Support(after.Where(s => !learnt.Contains(s.Variable)).Aggregate(node, (n, s) => space.Diagram.Restrict(n, s.Variable, s.Cell))).Overlaps(learnt);

    private int Known(string fact)
    {
        for (var variable = 0; variable < space.Variables.Count; variable++)
        {
            if (space.Variables[variable] is FactVariable or KnownVariable && space.Variables[variable].Facts[0] == fact)
            {
                var unknown = space.Diagram.CellCount(variable) - 1;
                return space.Diagram.Make(variable, [.. Enumerable.Range(0, unknown + 1).Select(c => (int)(c == unknown ? Truth.Unknown : Truth.True))]);
            }
        }

        return (int)Truth.True;
    }
}
