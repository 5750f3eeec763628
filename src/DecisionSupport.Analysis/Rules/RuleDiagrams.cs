using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Rules;

/// <summary>Criteria and outcomes as functions over a space of cases. Each is built once. Not thread-safe.</summary>
internal sealed class RuleDiagrams
{
    private readonly Func<Leaf, int> _leaf;
    private readonly Diagram _diagram;
    private readonly Dictionary<int, CompiledVersion> _versions;
    private readonly Dictionary<Formula, int> _formulas = [];
    private readonly Dictionary<(int RuleSet, int Slot), int> _criteria = [];
    private readonly Dictionary<int, int> _outcomes = [];

    public RuleDiagrams(CaseSpace space, IEnumerable<CompiledVersion> versions)
        : this(space.Diagram, space.Node, versions)
    {
    }

    /// <param name="diagram">Where the functions are built.</param>
    /// <param name="leaf">The truth of a leaf as a function.</param>
    /// <param name="versions">One version of each rule set that is looked at or read.</param>
    public RuleDiagrams(Diagram diagram, Func<Leaf, int> leaf, IEnumerable<CompiledVersion> versions)
    {
        _leaf = leaf;
        _diagram = diagram;
        _versions = versions.ToDictionary(v => v.RuleSetIndex);
    }

    /// <summary>The number of the outcome that comes out.</summary>
    public int Outcome(CompiledVersion version) =>
        _outcomes.TryGetValue(version.RuleSetIndex, out var known) ? known : _outcomes[version.RuleSetIndex] = FirstThatHolds(version, o => o.Number);

    /// <summary>The outcome that comes out, told apart by <paramref name="terminalOf"/>, which may be a function of its own.</summary>
    public int FirstThatHolds(CompiledVersion version, Func<CompiledOutcome, int> terminalOf)
    {
        var result = terminalOf(version.Outcomes[^1]);
        for (var i = version.Outcomes.Length - 2; i >= 0; i--)
        {
            result = _diagram.Select(Of(version.Outcomes[i].Formula!), (int)Truth.True, terminalOf(version.Outcomes[i]), result);
        }

        return result;
    }

    /// <summary>The level of an outcome, told by <paramref name="terminalOf"/>: its index, or -1 while it is open or has none.</summary>
    public int Level(CompiledOutcome outcome, Func<int, int> terminalOf)
    {
        var result = terminalOf(-1);
        for (var i = outcome.Levels.Length - 1; i >= 0; i--)
        {
            var when = Of(outcome.Levels[i].Formula);
            var later = _diagram.Select(when, (int)Truth.Unknown, terminalOf(-1), result);
            result = _diagram.Select(when, (int)Truth.True, terminalOf(i), later);
        }

        return result;
    }

    public int Criterion(CompiledVersion version, CompiledCriterion criterion)
    {
        var key = (version.RuleSetIndex, criterion.Slot);
        if (!_criteria.TryGetValue(key, out var node))
        {
            node = Of(criterion.TestFormula);
            if (criterion.AppliesFormula is { } applies)
            {
                node = _diagram.Apply(Operation.Or, Not(Of(applies)), node);
            }

            _criteria[key] = node;
        }

        return node;
    }

    /// <summary>The truth of a formula.</summary>
    public int Of(Formula formula)
    {
        if (!_formulas.TryGetValue(formula, out var node))
        {
            _formulas[formula] = node = Build(formula);
        }

        return node;
    }

    private int Build(Formula formula) => formula switch
    {
        Constant constant => (int)constant.Value,
        Leaf leaf => _leaf(leaf),
        NamedCondition named => Of(named.Formula),
        Negation negation => Not(Of(negation.Part)),
        Conjunction all => all.Parts.Select(Of).Aggregate((int)Truth.True, (a, b) => _diagram.Apply(Operation.And, a, b)),
        Disjunction any => any.Parts.Select(Of).Aggregate((int)Truth.False, (a, b) => _diagram.Apply(Operation.Or, a, b)),
        Choice choice => Choose(Of(choice.Condition), Of(choice.Then), Of(choice.Otherwise)),
        StatusQuestion question => Asked(Of(question.Part), question.Asked),
        CriterionReference reference => Criterion(_versions[reference.RuleSet], _versions[reference.RuleSet].Criteria.First(c => c.Slot == reference.Slot)),
        OutcomeQuestion question => _diagram.Map(Outcome(_versions[question.RuleSet]), number => (int)TruthTables.ToTruth(question.Outcomes.Contains(number))),
        _ => throw new InvalidOperationException($"No diagram for {formula.GetType().Name}."),
    };

    private int Not(int node) => _diagram.Map(node, t => (int)((Truth)t).Not());

    private int Asked(int node, Truth asked) => _diagram.Map(node, t => (int)TruthTables.ToTruth(t == (int)asked));

    // Kleene's logic says it at once: (c and a) or (not c and b) or (a and b). The last part holds where the condition is open and both agree.
    private int Choose(int condition, int then, int otherwise)
    {
        var first = _diagram.Apply(Operation.And, condition, then);
        var second = _diagram.Apply(Operation.And, Not(condition), otherwise);
        var agreed = _diagram.Apply(Operation.And, then, otherwise);
        return _diagram.Apply(Operation.Or, _diagram.Apply(Operation.Or, first, second), agreed);
    }
}
