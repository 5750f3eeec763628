using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;

namespace DecisionSupport.Analysis.Reasoning.Terms;

/// <summary>
/// Conditions as functions of the questions that they ask, whatever the answers. Two that are the same function are the same in every case on every day; two
/// that are not may still be, for some answers never come together. Not thread-safe.
/// </summary>
internal sealed class FreeTruths : IFormulaVisitor<int>
{
    private const int Truths = 3;

    private readonly Diagram _diagram;
    private readonly DiagramTruths _truths;
    private readonly RulesInForce _rules;
    private readonly IFormulaVisitor<string> _text;
    private readonly Dictionary<string, int> _variables;

    /// <param name="rules">The rules that the conditions are of.</param>
    /// <param name="text">What their questions say: those that say the same are one.</param>
    public FreeTruths(RulesInForce rules, IFormulaVisitor<string> text)
        : this(rules, text, new Diagram(), [])
    {
    }

    private FreeTruths(RulesInForce rules, IFormulaVisitor<string> text, Diagram diagram, Dictionary<string, int> variables)
    {
        _rules = rules;
        _diagram = diagram;
        _variables = variables;
        _text = text;
        _truths = new DiagramTruths(diagram, Visit);
    }

    /// <summary>Conditions of other rules, whose questions are the same where they say the same.</summary>
    public FreeTruths Beside(RulesInForce rules, IFormulaVisitor<string> text) => new(rules, text, _diagram, _variables);

    /// <summary>The condition's truth.</summary>
    public int Of(Formula? formula) => formula is null ? (int)Truth.True : formula.Accept(this);

    /// <summary>Whether the condition has one truth.</summary>
    public int Is(Formula? formula, Truth asked) => _truths.Is(Of(formula), asked);

    public int Visit(Constant constant) => (int)constant.Value;

    public int Visit(Leaf leaf) => Variable(_text.Visit(leaf));

    public int Visit(NamedCondition named) => Of(named.Formula);

    public int Visit(Negation negation) => _truths.Not(Of(negation.Part));

    public int Visit(Conjunction all) => _truths.And([.. all.Parts.Select(Of)]);

    public int Visit(Disjunction any) => _truths.Or([.. any.Parts.Select(Of)]);

    public int Visit(Choice choice) => _truths.Choose(Of(choice.Condition), Of(choice.Then), Of(choice.Otherwise));

    public int Visit(StatusQuestion question) => Is(question.Part, question.Asked);

    public int Visit(CriterionReference reference) => Variable($"criterion {_text.Visit(reference)}");

    public int Visit(OutcomeQuestion question)
    {
        var ruleSet = _rules.Book.Compiled.RuleSets[question.RuleSet];
        var count = _rules.Book.Compiled.VersionsOf(question.RuleSet).SelectMany(v => v.Outcomes).Max(o => o.Number) + 1;
        return count == 1 ? (int)Truth.True : _diagram.Make(Variable($"outcome {ruleSet}", count), [.. Enumerable.Range(0, count).Select(n => (int)(question.Outcomes.Contains(n) ? Truth.True : Truth.False))]);
    }

    private int Variable(string text) => _diagram.Make(Variable(text, Truths), [(int)Truth.True, (int)Truth.False, (int)Truth.Unknown]);

    private int Variable(string text, int cells) => _variables.TryGetValue(text, out var known) ? known : _variables[text] = _diagram.AddVariable(cells);
}
