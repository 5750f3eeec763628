using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Compilation.Tests;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Papers;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>Compiles the conditions of papers, which may ask about facts, criteria and outcomes of every rule set, and about the plan. Not thread-safe.</summary>
internal sealed class PaperCompiler
{
    private readonly RuleScope _scope;
    private readonly TextNames _names;
    private readonly ExpressionBinder _binder;
    private readonly TextCheck _texts = new();
    private readonly DiagnosticBag _diagnostics;

    public PaperCompiler(IReadOnlyDictionary<string, RuleSetNumbers> ruleSets, RuleScope common, TextNames names, ExpressionBinder binder, DiagnosticBag diagnostics)
    {
        _binder = binder;
        _diagnostics = diagnostics;
        _scope = common.Within();
        foreach (var (id, numbers) in ruleSets)
        {
            for (var slot = 0; slot < numbers.Criteria.Length; slot++)
            {
                _scope.DefineCriterion(id, numbers.Index, slot, numbers.Criteria[slot]);
            }

            _scope.DefineOutcome(id, numbers.Index, numbers.Outcomes);
        }

        PlanNames.DefineIn(_scope);
        _names = names.With([], PaperWords.Names(ruleSets.Keys).Select(name => (name, FeelVariable.Constant(FeelValue.Null, FeelType.String))));
    }

    /// <summary>How many variables of their own the conditions need at most.</summary>
    public int LocalCount => _binder.LocalCount;

    public CompiledPaper Compile(Paper paper)
    {
        _texts.Check(PaperTexts.Of(paper), _names, _diagnostics);
        var conditions = PaperTexts.Conditions(paper).Distinct().ToDictionary(e => e, Condition);
        return new CompiledPaper(paper, conditions, _names);
    }

    private Test Condition(Expression expression)
    {
        if (_binder.BindCondition(expression, _scope, mayAskStatus: true, _diagnostics) is not { } node || ExpressionWeight.Check(node, expression, _scope, _diagnostics) > ExpressionWeight.Max)
        {
            return CompiledCondition.True.Test;
        }

        return TestCompiler.Compile(new FormulaBuilder(_scope, expression, mayAskStatus: true, _diagnostics).Build(node));
    }
}
