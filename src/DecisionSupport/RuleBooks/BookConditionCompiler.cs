using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleBooks;

/// <summary>Conditions that may ask about every rule set of a book → formulas, by the same language as the conditions of outcomes. Not thread-safe.</summary>
internal sealed class BookConditionCompiler
{
    private readonly RuleScope _scope;
    private readonly ExpressionBinder _binder;

    public BookConditionCompiler(RuleBook book)
    {
        _binder = new ExpressionBinder(RuleFunctions.For(book.Parameters), book.Parameters, book.Declarations.MonthEndsAreDeclared);
        _scope = RuleScope.Common(book.Vocabulary, book.Compiled.Parameters).ForVersion(book.RuleSets[0].Versions[0], [.. book.RuleSets.Select(r => r.Id)]);
        foreach (var ruleSet in book.RuleSets)
        {
            var index = book.Compiled.RuleSets.IndexOf(ruleSet.Id);
            var numbers = new RuleSetNumbers(index, [.. ruleSet.Versions]);
            for (var slot = 0; slot < numbers.Criteria.Length; slot++)
            {
                _scope.DefineCriterion(ruleSet.Id, index, slot, numbers.Criteria[slot]);
            }

            _scope.DefineOutcome(ruleSet.Id, index, numbers.Outcomes);
        }
    }

    /// <summary>The formula; null after errors.</summary>
    public Formula? Compile(Expression expression, DiagnosticBag diagnostics) =>
        _binder.BindCondition(expression, _scope, mayAskStatus: true, diagnostics) is { } node
            ? new FormulaBuilder(_scope, expression, mayAskStatus: true, diagnostics).Build(node)
            : null;
}
