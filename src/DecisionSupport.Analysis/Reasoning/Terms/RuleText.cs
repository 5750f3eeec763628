using System.Globalization;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// All that decides outcomes, as one text with definitions and parameter values written out. The same text is the same rules: every case on every day gets
/// the same outcome and level.
/// </summary>
internal sealed class RuleText
{
    private readonly Dictionary<Leaf, string> _leaves = new(ReferenceEqualityComparer.Instance);
    private readonly RulesInForce _rules;

    private RuleText(RulesInForce rules)
    {
        _rules = rules;
        var terms = new TermBuilder(rules);
        foreach (var version in rules.Versions)
        {
            foreach (var leaf in FormulaLeaves.Of(version))
            {
                _leaves[leaf] = terms.Of(leaf, version).Text;
            }
        }
    }

    public static string Of(RulesInForce rules)
    {
        var text = new RuleText(rules);
        return string.Join('\n', rules.Versions.SelectMany(text.Lines));
    }

    private IEnumerable<string> Lines(CompiledVersion version) =>
    [
        version.Version.RuleSet,
        .. version.Criteria.Select(c => $"{c.Criterion.Id}: {Of(c.TestFormula)} where {(c.AppliesFormula is { } applies ? Of(applies) : "always")}"),
        .. version.Outcomes.Select(o => $"{o.Outcome.Id}: {(o.Formula is { } formula ? Of(formula) : "otherwise")} {string.Join(", ", o.Levels.Select(l => $"{l.Level.Id}: {Of(l.Formula)}"))}"),
    ];

    private string Of(Formula formula) => formula switch
    {
        Constant constant => constant.Value.ToString(),
        Leaf leaf => _leaves[leaf],
        NamedCondition named => Of(named.Formula),
        Negation negation => $"not({Of(negation.Part)})",
        Conjunction all => $"({string.Join(" and ", all.Parts.Select(Of))})",
        Disjunction any => $"({string.Join(" or ", any.Parts.Select(Of))})",
        Choice choice => $"if {Of(choice.Condition)} then {Of(choice.Then)} else {Of(choice.Otherwise)}",
        StatusQuestion question => $"{question.Asked}({Of(question.Part)})",
        CriterionReference reference => $"{_rules.Book.Compiled.RuleSets[reference.RuleSet]}.{reference.Id}",
        OutcomeQuestion question => $"{_rules.Book.Compiled.RuleSets[question.RuleSet]} in {string.Join(", ", question.Outcomes.Select(o => OutcomeId(question.RuleSet, o)))}",
        _ => throw new InvalidOperationException($"No text for {formula.GetType().Name}."),
    };

    private string OutcomeId(int ruleSet, int number) =>
        _rules.Book.Compiled.Versions[ruleSet].SelectMany(v => v.Outcomes).FirstOrDefault(o => o.Number == number)?.Outcome.Id ?? number.ToString(CultureInfo.InvariantCulture);
}
