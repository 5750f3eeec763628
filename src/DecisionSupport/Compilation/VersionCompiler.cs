using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Syntax.Nodes;
using DecisionSupport.Feel.Values;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>Compiles one version: definitions, criteria, outcomes, steps, notices and names in texts, in this order.</summary>
internal sealed class VersionCompiler(
    RuleSetVersion version,
    IReadOnlyDictionary<string, RuleSetNumbers> numbers,
    ILookup<string, RuleSetVersion> versions,
    TextNames commonNames,
    RuleScope scope,
    ExpressionBinder binder,
    DiagnosticBag diagnostics)
{
    private readonly RuleSetNumbers _own = numbers[version.RuleSet];
    private readonly List<Dependencies> _decisive = [];
    private readonly Dictionary<int, Dependencies> _criterionReads = [];
    private int _conditions;
    private int _values;

    public CompiledVersion Compile()
    {
        UsedRuleSets.Declare(version, numbers, versions, scope, diagnostics);
        var definitions = version.Definitions.Select(CompileDefinition).OfType<CompiledDefinition>().ToList();
        var criteria = version.Criteria.Select(CompileCriterion).OfType<CompiledCriterion>().ToArray();
        var outcomes = version.Outcomes.Select(CompileOutcome).ToArray();
        scope.DefineOutcome(null, _own.Index, _own.Outcomes);
        var steps = version.Steps.Select(s => (Condition(s.When, mayAskStatus: true).Test, s.Step)).ToImmutableArray();
        var notices = version.Notices.Select(n => (Condition(n.When, mayAskStatus: true).Test, n)).ToImmutableArray();
        var names = commonNames.With(definitions);
        TextCheck.Check(version, names, diagnostics);
        return new CompiledVersion
        {
            Version = version,
            RuleSetIndex = _own.Index,
            SlotCount = _own.Criteria.Length,
            ConditionCount = _conditions,
            ValueCount = _values,
            Definitions = [.. definitions],
            Criteria = criteria,
            CriterionCodes = Array.ConvertAll(criteria, CriterionCode.Of),
            Outcomes = outcomes,
            Steps = steps,
            Notices = notices,
            Parameters = [.. Dependencies.Union(_decisive).Parameters],
            Uses = [.. version.Uses.Where(numbers.ContainsKey).Select(u => numbers[u].Index)],
            Names = names,
            CriterionIndex = criteria.Select((c, index) => (c.Criterion.Id, index)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.index, StringComparer.Ordinal),
        };
    }

    private CompiledDefinition? CompileDefinition(Definition definition)
    {
        if (scope.Has(definition.Name))
        {
            diagnostics.Error(Codes.DuplicateId, definition.Is.Place, $"'{definition.Name}' is already the name of something else.");
            return null;
        }

        if (binder.Bind(definition.Is, scope, mayAskStatus: false, diagnostics) is not { } node)
        {
            // Its readers are spared a second error.
            var unknown = new LiteralNode(default, FeelValue.Null);
            scope.Define(new CompiledDefinition(definition.Name, Feel.Types.FeelType.Any, unknown, _ => FeelValue.Null, Dependencies.None, null, 1, 0));
            return null;
        }

        var isCondition = node.Type.Kind == Feel.Types.FeelTypeKind.Boolean;
        var formula = isCondition ? new NamedCondition(_conditions++, new FormulaBuilder(scope, definition.Is, mayAskStatus: false, diagnostics).Build(node)) : null;
        var weight = ExpressionWeight.Check(node, definition.Is, scope, diagnostics);
        var compiled = new CompiledDefinition(definition.Name, node.Type, node, ExpressionBinder.Compile(node), DependencyReader.Of(node, scope), formula, weight, _values++);
        scope.Define(compiled);
        return compiled;
    }

    private CompiledCriterion? CompileCriterion(Criterion criterion)
    {
        var test = Condition(criterion.TestExpression, mayAskStatus: false);
        var applies = criterion.AppliesExpression is { } expression ? Condition(expression, mayAskStatus: false) : default((Formula Formula, Test Test, Dependencies Reads)?);
        var slot = _own.Criteria.IndexOf(criterion.Id);
        scope.DefineCriterion(null, _own.Index, slot, criterion.Id);
        var reads = FormulaReads.Of(test.Formula, _criterionReads, _own.Index);
        _criterionReads[slot] = reads;
        return new CompiledCriterion(criterion, slot, test.Test, applies?.Test, test.Formula, applies?.Formula, reads.Facts);
    }

    private CompiledOutcome CompileOutcome(Outcome outcome)
    {
        var when = outcome.When is { } expression ? Condition(expression, mayAskStatus: true) : default((Formula Formula, Test Test, Dependencies Reads)?);
        var levels = outcome.Levels.Select(level => (level, Condition: Condition(level.When, mayAskStatus: true)))
            .Select(l => new CompiledLevel(l.level, l.Condition.Test, l.Condition.Formula)).ToImmutableArray();
        return new CompiledOutcome(outcome, _own.Outcomes.IndexOf(outcome.Id), when?.Test, when?.Formula, levels);
    }

    private (Formula Formula, Test Test, Dependencies Reads) Condition(Expression expression, bool mayAskStatus)
    {
        if (binder.BindCondition(expression, scope, mayAskStatus, diagnostics) is not { } node)
        {
            return (Formula.True, TestCompiler.Compile(Formula.True), Dependencies.None);
        }

        if (ExpressionWeight.Check(node, expression, scope, diagnostics) > ExpressionWeight.Max)
        {
            return (Formula.True, TestCompiler.Compile(Formula.True), Dependencies.None);
        }

        var formula = new FormulaBuilder(scope, expression, mayAskStatus, diagnostics).Build(node);
        var reads = DependencyReader.Of(node, scope);
        _decisive.Add(reads);
        return (formula, TestCompiler.Compile(formula), reads);
    }
}
