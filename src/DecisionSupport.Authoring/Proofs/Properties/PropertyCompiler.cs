using System.Text.RegularExpressions;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleBooks;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Authoring.Proofs.Properties;

/// <summary>Conditions of properties → formulas.</summary>
internal sealed partial class PropertyCompiler(RuleBook book)
{
    private readonly BookConditionCompiler _conditions = new(book);

    /// <summary>The formula; null after errors.</summary>
    public Formula? Compile(Expression expression, DiagnosticBag diagnostics) => _conditions.Compile(expression with { Text = WithOutcomes(expression.Text) }, diagnostics);

    /// <summary>The rule sets that a formula asks about.</summary>
    public ImmutableArray<string> RuleSetsOf(Formula formula) =>
        [.. formula.Ends<int>(_ => [], reference => [reference.RuleSet], question => [question.RuleSet]).Distinct().Order().Select(index => book.Compiled.RuleSets[index])];

    // "sjukersattning = apply" is short for 'sjukersattning.outcome = "apply"', and "sjukersattning in (…)" for "sjukersattning.outcome in (…)".
    private string WithOutcomes(string text) => Short().Replace(text, match =>
    {
        var (ruleSet, comparison, word) = (match.Groups["set"].Value, match.Groups["is"].Value, match.Groups["word"].Value);
        return book.RuleSets.All(r => r.Id != ruleSet) ? match.Value : word.Length == 0 ? $"{ruleSet}.outcome in (" : $"{ruleSet}.outcome {comparison} \"{word}\"";
    });

    [GeneratedRegex("""(?<![\w."-])(?<set>[a-z]\w*)(?:\s*(?<is>!?=)\s*(?<word>[a-z][a-z0-9-]*)(?![\w."(-])|\sin\s*\()""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short();
}
