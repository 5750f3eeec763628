using System.Text.RegularExpressions;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Expressions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel.Functions;
using DecisionSupport.Functions;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Proofs.Properties;

/// <summary>Conditions of properties → formulas, by the same language as the conditions of outcomes.</summary>
internal sealed partial class PropertyCompiler
{
    private readonly RuleBook _book;
    private readonly RuleScope _scope;
    private readonly ExpressionBinder _binder;

    public PropertyCompiler(RuleBook book)
    {
        _book = book;
        var functions = FunctionTable.Standard.With([.. StatusFunctions.All, .. OwnFunctions.All, ParameterOnFunction.For(book.Parameters)]);
        _binder = new ExpressionBinder(functions, book.Parameters);
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
    public Formula? Compile(Expression expression, DiagnosticBag diagnostics)
    {
        var plain = expression with { Text = WithOutcomes(expression.Text) };
        return _binder.BindCondition(plain, _scope, mayAskStatus: true, diagnostics) is { } node
            ? new FormulaBuilder(_scope, plain, mayAskStatus: true, diagnostics).Build(node)
            : null;
    }

    /// <summary>The rule sets that a formula asks about.</summary>
    public ImmutableArray<string> RuleSetsOf(Formula formula) =>
        [.. formula.Ends<int>(_ => [], reference => [reference.RuleSet], question => [question.RuleSet]).Distinct().Order().Select(index => _book.Compiled.RuleSets[index])];

    // "sjukersattning = apply" is short for 'sjukersattning.outcome = "apply"', and "sjukersattning in (…)" for "sjukersattning.outcome in (…)".
    private string WithOutcomes(string text) => Short().Replace(text, match =>
    {
        var (ruleSet, comparison, word) = (match.Groups["set"].Value, match.Groups["is"].Value, match.Groups["word"].Value);
        return _book.RuleSets.All(r => r.Id != ruleSet) ? match.Value : word.Length == 0 ? $"{ruleSet}.outcome in (" : $"{ruleSet}.outcome {comparison} \"{word}\"";
    });

    [GeneratedRegex("""(?<![\w."-])(?<set>[a-z]\w*)(?:\s*(?<is>!?=)\s*(?<word>[a-z][a-z0-9-]*)(?![\w."(-])|\sin\s*\()""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short();
}
