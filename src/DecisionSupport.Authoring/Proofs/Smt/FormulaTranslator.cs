using System.Globalization;
using System.Text;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Terms;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>
/// The rules of one side about one copy of the case, as functions of the solver: each condition is two of them, whether it is true and whether it is
/// false. Not thread-safe.
/// </summary>
internal sealed class FormulaTranslator(RulesInForce rules, SmtFacts facts, LeafAnswers leaves, int copy, string name)
{
    private readonly Dictionary<int, CompiledVersion> _versions = rules.Versions.ToDictionary(v => v.RuleSetIndex);
    private readonly Dictionary<Formula, Kleene> _formulas = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int, int), Kleene> _criteria = [];
    private readonly Dictionary<int, ImmutableArray<(CompiledOutcome Outcome, string Comes)>> _outcomes = [];
    private readonly TermBuilder _terms = new(rules);
    private readonly StringBuilder _definitions = new();
    private int _count;

    /// <summary>What has been defined since the last time.</summary>
    public string TakeDefinitions()
    {
        var text = facts.TakeDeclarations() + leaves.TakeDeclarations() + _definitions;
        _definitions.Clear();
        return text;
    }

    public Kleene Criterion(CompiledVersion version, CompiledCriterion criterion)
    {
        var key = (version.RuleSetIndex, criterion.Slot);
        if (!_criteria.TryGetValue(key, out var status))
        {
            status = Of(criterion.TestFormula, version);
            if (criterion.AppliesFormula is { } applies)
            {
                var isIn = Of(applies, version);
                status = new Kleene(SmtText.Or([isIn.False, status.True]), SmtText.And([isIn.True, status.False]));
            }

            _criteria[key] = status = Defined(status);
        }

        return status;
    }

    /// <summary>For each outcome, whether it is the one that comes out.</summary>
    public ImmutableArray<(CompiledOutcome Outcome, string Comes)> Outcomes(CompiledVersion version)
    {
        if (!_outcomes.TryGetValue(version.RuleSetIndex, out var outcomes))
        {
            var before = new List<string>();
            var all = ImmutableArray.CreateBuilder<(CompiledOutcome, string)>();
            foreach (var outcome in version.Outcomes)
            {
                var holds = outcome.Formula is { } formula ? Of(formula, version).True : "true";
                all.Add((outcome, Define(SmtText.And(before.Select(b => $"(not {b})").Append(holds)))));
                before.Add(holds);
            }

            _outcomes[version.RuleSetIndex] = outcomes = all.ToImmutable();
        }

        return outcomes;
    }

    /// <summary>For each level, whether it is the one that the outcome has, should it come out.</summary>
    public IEnumerable<(CompiledLevel Level, string Holds)> Levels(CompiledVersion version, CompiledOutcome outcome)
    {
        var before = new List<string>();
        foreach (var level in outcome.Levels)
        {
            var when = Of(level.Formula, version);
            yield return (level, Define(SmtText.And(before.Append(when.True))));
            before.Add(when.False);
        }
    }

    public Kleene Of(Formula formula, CompiledVersion? version)
    {
        if (!_formulas.TryGetValue(formula, out var known))
        {
            _formulas[formula] = known = Defined(Make(formula, version));
        }

        return known;
    }

    private Kleene Make(Formula formula, CompiledVersion? version) => formula switch
    {
        Constant constant => new Kleene(constant.Value == Truth.True ? "true" : "false", constant.Value == Truth.False ? "true" : "false"),
        Leaf leaf => leaves.Of(_terms.Of(leaf, version), copy),
        NamedCondition named => Of(named.Formula, version),
        Negation negation => Of(negation.Part, version).Not(),
        Conjunction all => And(all.Parts.Select(p => Of(p, version))),
        Disjunction any => And(any.Parts.Select(p => Of(p, version).Not())).Not(),
        Choice choice => Choose(Of(choice.Condition, version), Of(choice.Then, version), Of(choice.Otherwise, version)),
        StatusQuestion question => Kleene.Decided(Of(question.Part, version).Is(question.Asked)),
        CriterionReference reference => Criterion(_versions[reference.RuleSet], _versions[reference.RuleSet].Criteria.First(c => c.Slot == reference.Slot)),
        OutcomeQuestion question => Kleene.Decided(SmtText.Or(Outcomes(_versions[question.RuleSet]).Where(o => question.Outcomes.Contains(o.Outcome.Number)).Select(o => o.Comes))),
        _ => throw new InvalidOperationException($"No translation of {formula.GetType().Name}."),
    };

    private static Kleene And(IEnumerable<Kleene> parts)
    {
        var all = parts.ToList();
        return new Kleene(SmtText.And(all.Select(p => p.True)), SmtText.Or(all.Select(p => p.False)));
    }

    private static Kleene Choose(Kleene condition, Kleene then, Kleene otherwise) => new(
        SmtText.Or([SmtText.And([condition.True, then.True]), SmtText.And([condition.False, otherwise.True]), SmtText.And([then.True, otherwise.True])]),
        SmtText.Or([SmtText.And([condition.True, then.False]), SmtText.And([condition.False, otherwise.False]), SmtText.And([then.False, otherwise.False])]));

    private Kleene Defined(Kleene value) => new(Define(value.True), Define(value.False));

    private string Define(string condition)
    {
        if (condition.Length < 12 && !condition.Contains(' ', StringComparison.Ordinal))
        {
            return condition;
        }

        var defined = string.Create(CultureInfo.InvariantCulture, $"{name}{_count++}");
        _definitions.Append(CultureInfo.InvariantCulture, $"(define-fun {defined} () Bool {condition})\n");
        return defined;
    }
}
