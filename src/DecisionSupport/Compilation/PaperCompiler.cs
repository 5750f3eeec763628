using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Compilation.Tests;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;
using DecisionSupport.Papers;
using DecisionSupport.RuleFiles;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Compilation;

/// <summary>Compiles the conditions of papers, which may ask about facts, criteria and outcomes of every rule set, and about the plan. Not thread-safe.</summary>
internal sealed class PaperCompiler
{
    private readonly RuleScope _scope;
    private readonly TextNames _common;
    private readonly TextNames _names;
    private readonly ExpressionBinder _binder;
    private readonly TextCheck _texts = new();
    private readonly DiagnosticBag _diagnostics;

    public PaperCompiler(RuleBookContents contents, IReadOnlyDictionary<string, RuleSetNumbers> ruleSets, RuleScope common, TextNames names, ExpressionBinder binder, DiagnosticBag diagnostics)
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

        PlanNames.DefineIn(
            _scope,
            [.. contents.Versions.SelectMany(VersionTexts.Steps).Concat(contents.Papers.Values.Select(p => p.Step).OfType<StepText>()).Select(s => s.Id).Distinct()],
            [.. contents.Declarations.Parties.All.Where(p => p.TakesSteps).Select(p => p.Id)]);
        _common = names;
        _names = names.With([], PaperWords.Names(ruleSets.Keys).Select(name => (name, FeelVariable.Constant(FeelValue.Null, FeelType.String))));
    }

    /// <summary>How many variables of their own the conditions need at most.</summary>
    public int LocalCount => _binder.LocalCount;

    public CompiledPaper Compile(Paper paper)
    {
        _texts.Check(PaperTexts.Filled(paper), _names, _diagnostics);
        TextCheck.CheckFixed(PaperTexts.Fixed(paper), "What a paper is called, or why its step has no day,", _diagnostics);
        if (paper.Step is { } step)
        {
            // Which rule set it will stand beside is not known yet: it can name no definition, and nothing that only papers know.
            _texts.Check(VersionTexts.Of(step), _common, _diagnostics);
            TextCheck.CheckDays([step], _common, _diagnostics);
        }

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
