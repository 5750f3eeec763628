using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Idle;

/// <summary>The parts that a version's conditions put together with and, or: each with whether the whole says the same without it. Not thread-safe.</summary>
internal sealed class ConditionParts
{
    private readonly Diagram _diagram;
    private readonly RuleMeaning<int> _meaning;
    private readonly HashSet<Formula> _seen = new(ReferenceEqualityComparer.Instance);

    private ConditionParts(RulesInForce rules, DateOnly day, bool withTold, long maxSteps)
    {
        var space = CaseSpace.OfAll([rules], day, mayHaveNoAnswer: false, withTold, maxSteps);
        (_diagram, _meaning) = (space.Diagram, space.Rules());
    }

    /// <summary>The parts of criteria and outcomes on a day.</summary>
    public static ImmutableArray<(IdlePart Part, bool IsIdle)> OfDecisions(RulesInForce rules, DateOnly day, long maxSteps)
    {
        var parts = new ConditionParts(rules, day, withTold: false, maxSteps);
        return
        [
            .. rules.Version.Criteria.SelectMany(c => parts.In(c.TestFormula).Concat(parts.In(c.AppliesFormula))),
            .. rules.Version.Outcomes.SelectMany(o => parts.In(o.Formula).Concat(o.Levels.SelectMany(l => parts.In(l.Formula)))),
        ];
    }

    /// <summary>The parts of steps and notices on a day.</summary>
    public static ImmutableArray<(IdlePart Part, bool IsIdle)> OfTold(RulesInForce rules, DateOnly day, long maxSteps)
    {
        var parts = new ConditionParts(rules, day, withTold: true, maxSteps);
        return [.. rules.Version.Told.SelectMany(t => parts.In(t.When))];
    }

    private IEnumerable<(IdlePart, bool)> In(Formula? formula)
    {
        if (formula is null || !_seen.Add(formula))
        {
            return [];
        }

        var own = formula is Conjunction or Disjunction ? Parts(formula) : [];
        return own.Concat(formula.Parts.SelectMany(In));
    }

    private IEnumerable<(IdlePart, bool)> Parts(Formula whole)
    {
        var parts = whole.Parts;
        var idle = Enumerable.Range(0, parts.Length).LastOrDefault(i => IsIdle(whole, i), -1);
        var told = idle < 0 ? null : First(parts[idle]);
        if (told is not null)
        {
            yield return (told, true);
        }

        foreach (var part in parts.Select(First).OfType<IdlePart>().Where(p => p != told))
        {
            yield return (part, false);
        }
    }

    // What is the same for every case is meant for another version: a bound that has not come yet, or no longer holds.
    private bool IsIdle(Formula whole, int index)
    {
        var part = _meaning.Of(whole.Parts[index]);
        var rest = whole.Parts.RemoveAt(index).Select(_meaning.Of).Aggregate((a, b) => whole is Conjunction ? _diagram.And(a, b) : _diagram.Or(a, b));
        return !Diagram.IsTerminal(part) && rest == _meaning.Of(whole);
    }

    private static IdlePart? First(Formula part) => part switch
    {
        Leaf leaf => new IdlePart(leaf.Place, leaf.OneLine),
        NamedCondition { Name: { } name } named => new IdlePart(named.Place, name),
        _ => part.Parts.Select(First).FirstOrDefault(p => p is not null) is { } first ? first with { Text = $"{first.Text} …" } : null,
    };
}
