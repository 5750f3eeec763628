using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Feel;
using DecisionSupport.Frames;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning;

/// <summary>
/// Evaluates rules by walking their formulas, so that the rules of one day can be asked about a case on another. Not thread-safe; one case each.
/// </summary>
internal sealed class FormulaWalk
{
    private readonly Dictionary<int, CompiledVersion> _versions;
    private readonly RuleFrame _frame;
    private readonly Dictionary<(int RuleSet, int Slot), Truth> _criteria = [];
    private readonly Dictionary<int, CompiledOutcome> _outcomes = [];

    private FormulaWalk(RulesInForce rules, RuleFrame frame)
    {
        _versions = rules.Versions.ToDictionary(v => v.RuleSetIndex);
        _frame = frame;
    }

    /// <summary>What comes out, for facts by id; facts that the rule book does not have are passed over.</summary>
    public static OutcomeLabel Evaluate(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var walk = Of(rules, asOf, facts);
        var outcome = walk.OutcomeOf(rules.Version);
        return new OutcomeLabel(outcome.Outcome.Id, walk.LevelOf(outcome)?.Level.Id);
    }

    /// <summary>What a condition that may ask about rule sets says.</summary>
    public static Truth Evaluate(Formula condition, RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts) => Of(rules, asOf, facts).Truth(condition);

    /// <summary>The statuses of the rule set's criteria, in their order.</summary>
    public static ImmutableArray<Truth> Criteria(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var walk = Of(rules, asOf, facts);
        return [.. rules.Version.Criteria.Select(c => walk.Criterion(rules.Version, c.Slot))];
    }

    private static FormulaWalk Of(RulesInForce rules, DateOnly asOf, IReadOnlyDictionary<string, FeelValue> facts)
    {
        var frame = rules.FrameOn(asOf);
        foreach (var (id, value) in facts)
        {
            if (rules.Book.Vocabulary.Find(id) is { } fact)
            {
                frame.Facts[fact.Slot] = value;
            }
        }

        return new FormulaWalk(rules, frame);
    }

    private CompiledOutcome OutcomeOf(CompiledVersion version)
    {
        if (!_outcomes.TryGetValue(version.RuleSetIndex, out var outcome))
        {
            _outcomes[version.RuleSetIndex] = outcome = version.Outcomes.First(o => o.Formula is null || Truth(o.Formula) == Logic.Truth.True);
        }

        return outcome;
    }

    private CompiledLevel? LevelOf(CompiledOutcome outcome)
    {
        var decided = outcome.Levels.Select(l => (Level: l, Truth: Truth(l.Formula))).FirstOrDefault(l => l.Truth != Logic.Truth.False);
        return decided.Truth == Logic.Truth.True ? decided.Level : null;
    }

    private Truth Criterion(CompiledVersion version, int slot)
    {
        if (!_criteria.TryGetValue((version.RuleSetIndex, slot), out var truth))
        {
            var criterion = version.Criteria.First(c => c.Slot == slot);
            var isOut = criterion.AppliesFormula is { } applies ? Truth(applies).Not() : Logic.Truth.False;
            _criteria[(version.RuleSetIndex, slot)] = truth = Or([isOut, Truth(criterion.TestFormula)]);
        }

        return truth;
    }

    private Truth Truth(Formula formula) => formula switch
    {
        Constant constant => constant.Value,
        Leaf leaf => leaf.Ask(_frame),
        NamedCondition named => Truth(named.Formula),
        Negation negation => Truth(negation.Part).Not(),
        Conjunction all => Or(all.Parts.Select(p => Truth(p).Not())).Not(),
        Disjunction any => Or(any.Parts.Select(Truth)),
        Choice choice => Choose(Truth(choice.Condition), Truth(choice.Then), Truth(choice.Otherwise)),
        StatusQuestion question => TruthTables.ToTruth(Truth(question.Part) == question.Asked),
        CriterionReference reference => Criterion(_versions[reference.RuleSet], reference.Slot),
        OutcomeQuestion question => TruthTables.ToTruth(question.Outcomes.Contains(OutcomeOf(_versions[question.RuleSet]).Number)),
        _ => throw new InvalidOperationException($"No walk through {formula.GetType().Name}."),
    };

    private static Truth Choose(Truth condition, Truth then, Truth otherwise) => condition switch
    {
        Logic.Truth.True => then,
        Logic.Truth.False => otherwise,
        _ => then == otherwise ? then : Logic.Truth.Unknown,
    };

    private static Truth Or(IEnumerable<Truth> parts)
    {
        var all = parts.ToList();
        return all.Contains(Logic.Truth.True) ? Logic.Truth.True
            : all.Contains(Logic.Truth.Unknown) ? Logic.Truth.Unknown
            : Logic.Truth.False;
    }
}
