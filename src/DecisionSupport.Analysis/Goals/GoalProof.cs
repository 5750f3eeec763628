using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Compilation;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Goals;

/// <summary>
/// Proves for one version on one day that no goal comes out of what is unknown: whatever more becomes known, it stays, unless something declared under
/// <c>despite</c> turned out. Not thread-safe.
/// </summary>
internal sealed class GoalProof
{
    private const int Nowhere = (int)Truth.False;
    private const int MaxWays = 60;
    private const int MaxFound = 20;

    private readonly RulesInForce _rules;
    private readonly CaseSpace _space;
    private readonly RuleMeaning<int> _meaning;
    private readonly Knowledge _knowledge;
    private readonly OpenConditions _conditions;

    public GoalProof(RulesInForce rules, DateOnly day, long maxSteps)
    {
        _rules = rules;
        _space = CaseSpace.OfAll([rules], day, mayHaveNoAnswer: false, maxSteps: maxSteps);
        _meaning = _space.Rules();
        _knowledge = new Knowledge(_space);
        _conditions = new OpenConditions(rules, _space, _meaning);
    }

    public IEnumerable<GoalOverturned> Find()
    {
        var outcomes = _meaning.Outcomes(_rules.Version);
        var noGoal = outcomes.Where(o => !o.Outcome.Outcome.IsGoal).Select(o => o.Comes).Aggregate(Nowhere, Or);
        return outcomes.Where(o => o.Outcome.Outcome.IsGoal).SelectMany(o => Find(o.Outcome, _space.Possibly(o.Comes), _space.Possibly(noGoal)));
    }

    private IEnumerable<GoalOverturned> Find(CompiledOutcome goal, int comes, int noGoal)
    {
        var open = goal.Outcome.Despite.Select(d => d.Open).ToList();
        for (var found = 0; found < MaxFound && Overturning(comes, noGoal, [.. open.Select(_conditions.Of)]) is { } pair; found++)
        {
            var overturned = Tell(goal, open, pair.Before, pair.After);
            yield return overturned;
            open.Add(overturned.Open);
        }
    }

    // Cases with the goal, and cases without any in which more is known and everything declared that was open still is. The cases are told apart by which
    // of the declared are open in them.
    private (int Before, int After)? Overturning(int comes, int noGoal, List<int> declared)
    {
        return Look(0, comes, noGoal);

        (int, int)? Look(int index, int before, int after)
        {
            if (before == Nowhere || after == Nowhere)
            {
                return null;
            }

            if (index == declared.Count)
            {
                var overturned = And(after, _knowledge.After(before));
                return overturned == Nowhere ? null : (before, overturned);
            }

            var isOpen = _space.Diagram.Map(declared[index], t => (int)((Truth)t).Is(Truth.Unknown), []);
            var isDecided = _space.Diagram.Map(isOpen, t => (int)((Truth)t).Not(), []);
            return Look(index + 1, And(before, isDecided), after) ?? Look(index + 1, And(before, isOpen), And(after, isOpen));
        }
    }

    private GoalOverturned Tell(CompiledOutcome goal, List<string> declared, int before, int after)
    {
        string? open = null;
        HashSet<string> learnt = [];
        var search = new WitnessSearch(_space, _rules, IsOverturned);
        foreach (var way in new DiagramPaths(_space.Diagram, (int)Truth.True).From(after, []).Take(MaxWays))
        {
            if (_knowledge.Before(before, way) is not { } pair)
            {
                continue;
            }

            open ??= _conditions.Decided(pair.After, pair.Learnt);
            learnt = [.. pair.Learnt.SelectMany(v => _space.Variables[v].Facts)];
            if (search.Find([pair.After]) is { } witness)
            {
                var facts = witness.Facts.ToDictionary(StringComparer.Ordinal);
                var known = new Witness(_space.AsOf, [.. witness.Facts.Where(f => !learnt.Contains(f.Key))]);
                return Overturned(goal, _conditions.Decided(Without(facts), facts), known, [.. witness.Facts.Where(f => learnt.Contains(f.Key))], OutcomeOf(facts));
            }
        }

        // Questions over several facts may have answers that do not go together: then no case shows it.
        return Overturned(goal, open ?? "something", null, [], null);

        bool IsOverturned(IReadOnlyDictionary<string, FeelValue> all) =>
            !IsGoal(OutcomeOf(all)) && Without(all) is var without && OutcomeOf(without).Outcome == goal.Outcome.Id
            && !declared.Exists(name => _conditions.IsDecided(name, without, all));

        Dictionary<string, FeelValue> Without(IReadOnlyDictionary<string, FeelValue> all) => all.Where(f => !learnt.Contains(f.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private bool IsGoal(OutcomeLabel outcome) => _rules.Version.Outcomes.Any(o => o.Outcome.IsGoal && o.Outcome.Id == outcome.Outcome);

    private OutcomeLabel OutcomeOf(IReadOnlyDictionary<string, FeelValue> facts) => CaseUnderRules.Outcome(_rules, _space.AsOf, facts);

    private GoalOverturned Overturned(CompiledOutcome goal, string open, Witness? witness, ImmutableArray<KeyValuePair<string, FeelValue>> learnt, OutcomeLabel? other) =>
        new(_rules.Version.Version.RuleSet, _rules.Version.Version.From, goal.Outcome, open, witness, learnt, other);

    private int Or(int a, int b) => _space.Diagram.Or(a, b);

    private int And(int a, int b) => _space.Diagram.And(a, b);
}
