using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Meaning;

/// <summary>
/// What rules mean, over any kind of truth: a definition is its formula; a criterion stands in nobody's way where it does not apply; the first outcome that
/// holds comes out; a level is the first that holds, and open while one before it is. What several formulas share is worked out once. Not thread-safe.
/// </summary>
/// <param name="algebra">The kind of truth.</param>
/// <param name="versions">One version of each rule set that is looked at or read.</param>
internal sealed class RuleMeaning<T>(IFormulaAlgebra<T> algebra, IEnumerable<CompiledVersion> versions) : IFormulaVisitor<T>
{
    private readonly Dictionary<int, CompiledVersion> _versions = versions.ToDictionary(v => v.RuleSetIndex);
    private readonly Dictionary<Formula, T> _formulas = [];
    private readonly Dictionary<CompiledCriterion, T> _criteria = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CompiledVersion, ImmutableArray<(CompiledOutcome Outcome, T Comes)>> _outcomes = [];
    private readonly Dictionary<CompiledOutcome, ImmutableArray<(CompiledLevel Level, T Holds)>> _levels = new(ReferenceEqualityComparer.Instance);

    public T Of(Formula formula)
    {
        if (!_formulas.TryGetValue(formula, out var meaning))
        {
            _formulas[formula] = meaning = algebra.Shared(formula.Accept(this));
        }

        return meaning;
    }

    public T Of(CompiledCriterion criterion)
    {
        if (!_criteria.TryGetValue(criterion, out var meaning))
        {
            var test = Of(criterion.TestFormula);
            _criteria[criterion] = meaning = criterion.AppliesFormula is { } applies ? algebra.Shared(algebra.Or([algebra.Not(Of(applies)), test])) : test;
        }

        return meaning;
    }

    /// <summary>The outcomes in the order they are tried, each with whether it is the one that comes out.</summary>
    public ImmutableArray<(CompiledOutcome Outcome, T Comes)> Outcomes(CompiledVersion version)
    {
        if (!_outcomes.TryGetValue(version, out var outcomes))
        {
            var first = FirstOf(version.Outcomes.Select(o => o.Formula ?? Formula.True), isPassedOver: when => algebra.Not(algebra.Is(when, Truth.True)));
            _outcomes[version] = outcomes = [.. version.Outcomes.Zip(first)];
        }

        return outcomes;
    }

    /// <summary>The levels of an outcome in the order they are tried, each with whether it is the one that the outcome has, should it come out.</summary>
    public ImmutableArray<(CompiledLevel Level, T Holds)> Levels(CompiledOutcome outcome)
    {
        if (!_levels.TryGetValue(outcome, out var levels))
        {
            var first = FirstOf(outcome.Levels.Select(l => l.Formula), isPassedOver: when => algebra.Is(when, Truth.False));
            _levels[outcome] = levels = [.. outcome.Levels.Zip(first)];
        }

        return levels;
    }

    /// <summary>All that can come out, outcome by outcome: first without a level, for it has none or it is open, then with each. Exactly one does.</summary>
    public IEnumerable<(CompiledOutcome Outcome, CompiledLevel? Level, T Comes)> Conclusions(CompiledVersion version)
    {
        foreach (var (outcome, comes) in Outcomes(version))
        {
            var levels = Levels(outcome);
            yield return (outcome, null, algebra.And([comes, .. levels.Select(l => algebra.Not(l.Holds))]));
            foreach (var (level, holds) in levels)
            {
                yield return (outcome, level, algebra.And([comes, holds]));
            }
        }
    }

    public T Visit(Constant constant) => algebra.Constant(constant.Value);

    public T Visit(Leaf leaf) => algebra.Leaf(leaf);

    public T Visit(NamedCondition named) => Of(named.Formula);

    public T Visit(Negation negation) => algebra.Not(Of(negation.Part));

    public T Visit(Conjunction all) => algebra.And([.. all.Parts.Select(Of)]);

    public T Visit(Disjunction any) => algebra.Or([.. any.Parts.Select(Of)]);

    public T Visit(Choice choice) => algebra.Choose(Of(choice.Condition), Of(choice.Then), Of(choice.Otherwise));

    public T Visit(StatusQuestion question) => algebra.Is(Of(question.Part), question.Asked);

    public T Visit(CriterionReference reference) => Of(_versions[reference.RuleSet].CriterionIn(reference.Slot));

    public T Visit(OutcomeQuestion question) =>
        algebra.Or([.. Outcomes(_versions[question.RuleSet]).Where(o => question.Outcomes.Contains(o.Outcome.Number)).Select(o => o.Comes)]);

    // Of some conditions the first that is true, all before it being passed over.
    private ImmutableArray<T> FirstOf(IEnumerable<Formula> conditions, Func<T, T> isPassedOver)
    {
        var before = new List<T>();
        var first = ImmutableArray.CreateBuilder<T>();
        foreach (var when in conditions.Select(Of))
        {
            first.Add(algebra.Shared(algebra.And([.. before, algebra.Is(when, Truth.True)])));
            before.Add(isPassedOver(when));
        }

        return first.ToImmutable();
    }
}
