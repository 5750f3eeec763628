using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Diagnostics;
using DecisionSupport.RuleBooks;
using DecisionSupport.RuleSets;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.RuleBooks;

/// <summary>Conditions beside the rules may ask about every rule set of a book, and are told what is wrong with them.</summary>
public sealed class BookConditionTests
{
    private static readonly SharedValue<BookConditionCompiler> Compiler = new(() => new BookConditionCompiler(GoodRules.RuleBook));

    [Theory]
    [InlineData("person.insured", nameof(Leaf))]
    [InlineData("aid.criterion.need", nameof(CriterionReference))]
    [InlineData("not(paper.criterion.hindered)", nameof(Negation))]
    [InlineData("aid.criterion.insured and paper.criterion.hindered", nameof(Conjunction))]
    [InlineData("aid.outcome = \"apply\"", nameof(OutcomeQuestion))]
    [InlineData("open(aid.criterion.adult)", nameof(StatusQuestion))]
    [InlineData("work.reductionPercent > parameter.leastPercent or shown(person.insured)", nameof(Disjunction))]
    public void A_condition_becomes_a_formula(string text, string kind)
    {
        var diagnostics = new DiagnosticBag();

        Compile(text, diagnostics)!.GetType().Name.ShouldBe(kind);
        diagnostics.ToSortedArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aid.criterion.need")]
    [InlineData("paper.criterion.hindered")]
    public void A_criterion_is_found_by_its_rule_set_and_name(string text)
    {
        var reference = (CriterionReference)Compile(text, new DiagnosticBag())!;
        var ruleSet = GoodRules.RuleBook.Compiled.RuleSets[reference.RuleSet];

        $"{ruleSet}.criterion.{GoodRules.RuleBook.Compiled.VersionsOf(reference.RuleSet)[^1].CriterionIn(reference.Slot).Criterion.Id}".ShouldBe(text);
    }

    [Theory]
    [InlineData("aid.criterion.ned", "DS0")]
    [InlineData("aid.outcome = \"aply\"", "DS0")]
    [InlineData("work.reductionPercent", "DS0")]
    [InlineData("person.insured and", "DS0")]
    public void What_is_wrong_is_told(string text, string code)
    {
        var diagnostics = new DiagnosticBag();

        Compile(text, diagnostics).ShouldBeNull();
        diagnostics.ToSortedArray().ShouldHaveSingleItem().Code.ShouldStartWith(code);
    }

    private static Formula? Compile(string text, DiagnosticBag diagnostics) => Compiler.Value.Compile(new Expression(text, new Place("x", 1, 1), null), diagnostics);
}
