using System.Globalization;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// All that decides outcomes, as one text with definitions and parameter values written out. The same text is the same rules: every case on every day gets
/// the same outcome and level.
/// </summary>
internal sealed class RuleText : IFormulaVisitor<string>
{
    private readonly TermBuilder _terms;
    private readonly RulesInForce _rules;

    private RuleText(RulesInForce rules)
    {
        _rules = rules;
        _terms = new TermBuilder(rules);
    }

    /// <summary>Whether two sides decide the same, whatever the answers to what they ask, on every day; false where that hangs on the answers.</summary>
    public static bool DecidesSame(RulesInForce old, RulesInForce @new) =>
        Of(old) == Of(@new) || (FreeOf(old, @new) is var (one, other) && SameAnyway.Decides(one, other));

    /// <summary>The ids of steps and notices that two sides may not tell of the same cases.</summary>
    public static IEnumerable<string> ToldApart(RulesInForce old, RulesInForce @new)
    {
        var (one, other) = FreeOf(old, @new);
        return SameAnyway.ToldApart(one, other);
    }

    public static string Of(RulesInForce rules)
    {
        var text = new RuleText(rules);
        return string.Join('\n', rules.Versions.SelectMany(text.Lines));
    }

    /// <summary>The same, and all that decides which steps and notices are told. The same text tells the same of every case.</summary>
    public static string WithTold(RulesInForce rules)
    {
        var text = new RuleText(rules);
        return string.Join('\n', rules.Versions.SelectMany(text.Lines).Concat(rules.Version.Told.Select(t => $"{t.Id}: {text.Of(t.When)}")));
    }

    /// <summary>What some definitions of the rule set are.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="names">The names of those definitions.</param>
    public static string OfDefinitions(RulesInForce rules, IReadOnlySet<string> names) =>
        string.Join('\n', new TermBuilder(rules).Definitions(rules.Version).Where(d => names.Contains(d.Name)).Select(d => $"{d.Name}: {d.Is.Text}"));

    public string Visit(Constant constant) => constant.Value.ToString();

    public string Visit(Leaf leaf) => _terms.Of(leaf).Text;

    public string Visit(NamedCondition named) => Of(named.Formula);

    public string Visit(Negation negation) => $"not({Of(negation.Part)})";

    public string Visit(Conjunction all) => $"({string.Join(" and ", all.Parts.Select(Of))})";

    public string Visit(Disjunction any) => $"({string.Join(" or ", any.Parts.Select(Of))})";

    public string Visit(Choice choice) => $"if {Of(choice.Condition)} then {Of(choice.Then)} else {Of(choice.Otherwise)}";

    public string Visit(StatusQuestion question) => $"{question.Asked}({Of(question.Part)})";

    public string Visit(CriterionReference reference) => $"{_rules.Book.Compiled.RuleSets[reference.RuleSet]}.{reference.Id}";

    public string Visit(OutcomeQuestion question) =>
        $"{_rules.Book.Compiled.RuleSets[question.RuleSet]} in {string.Join(", ", question.Outcomes.Select(o => OutcomeId(question.RuleSet, o)))}";

    private IEnumerable<string> Lines(CompiledVersion version) =>
    [
        version.Version.RuleSet,
        .. version.Criteria.Select(c => $"{c.Criterion.Id}: {Of(c.TestFormula)} where {(c.AppliesFormula is { } applies ? Of(applies) : "always")}"),
        .. version.Outcomes.Select(o => $"{o.Outcome.Id}: {(o.Formula is { } formula ? Of(formula) : "otherwise")} {string.Join(", ", o.Levels.Select(l => $"{l.Level.Id}: {Of(l.Formula)}"))}"),
    ];

    private string Of(Formula formula) => formula.Accept(this);

    private static ((RulesInForce, FreeTruths) One, (RulesInForce, FreeTruths) Other) FreeOf(RulesInForce old, RulesInForce @new)
    {
        var before = new FreeTruths(old, new RuleText(old));
        return ((old, before), (@new, before.Beside(@new, new RuleText(@new))));
    }

    private string OutcomeId(int ruleSet, int number) =>
        _rules.Book.Compiled.VersionsOf(ruleSet).SelectMany(v => v.Outcomes).FirstOrDefault(o => o.Number == number)?.Outcome.Id ?? number.ToString(CultureInfo.InvariantCulture);
}
