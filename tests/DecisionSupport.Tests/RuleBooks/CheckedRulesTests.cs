using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.RuleBooks;

/// <summary>Rules that were said to be checked are compiled when they are asked, and answer nothing where they have errors all the same.</summary>
public sealed class CheckedRulesTests
{
    private const string Aid = "aid/2017-01-01.yaml";
    private const string Header = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\n";
    private const string Paper = "paper: plan\nfor: officer\ncalled: { sv: Plan, en: Plan }\nready: CONDITION\ntitle: { sv: Plan, en: Plan }\nparts: [{ heading: { sv: a, en: a }, text: { sv: a, en: a } }]\nfooter: { sv: a, en: a }\nsources: [AID 1:1]\nchecked: 2026-11-22\n";

    [Fact]
    public void Good_rules_answer_as_those_that_are_compiled_at_once()
    {
        var book = RuleBookLoader.LoadChecked(GoodRules.Files);
        var snapshot = new CaseSnapshotBuilder(book.Vocabulary, Ask.Day).Set("work.reductionPercent", 60).Set("work.permanent", true).Build();

        Said(book, snapshot).ShouldBe(Said(GoodRules.RuleBook, snapshot));
        book.Sha256.ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public void A_rule_set_with_an_error_answers_nothing_and_others_do()
    {
        var book = RuleBookLoader.LoadChecked(With(Aid, Header + "criteria:\n  - { id: need, test: work.permament }\n"));
        var snapshot = new CaseSnapshotBuilder(book.Vocabulary, Ask.Day).Build();

        Should.Throw<InvalidOperationException>(() => book.Evaluate(snapshot, "aid")).Message.ShouldBe("The rule set 'aid' was said to be checked, and has errors, or more than 64 variables in an expression.");
        book.Evaluate(snapshot, "paper")["paper"].Outcome.Id.ShouldBe("incomplete");
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void An_expression_has_up_to_64_variables_of_its_own_two_for_each_loop(int variables, bool answers)
    {
        var test = $"{string.Concat(Enumerable.Range(0, variables).Select(i => $"for v{i} in [1] return "))}1";
        var files = With(Aid, $"{Header}criteria:\n  - id: need\n    test: >-\n      count({test}) > 0 and work.permanent\n");
        var snapshot = new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, Ask.Day).Set("work.permanent", true).Build();

        RuleBookLoader.Load(files).GetOrThrow().Evaluate(snapshot, "aid")["aid"].StatusOf("need").ShouldBe(FindingStatus.Met);
        var book = RuleBookLoader.LoadChecked(files);
        if (answers)
        {
            book.Evaluate(snapshot, "aid")["aid"].StatusOf("need").ShouldBe(FindingStatus.Met);
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => book.Evaluate(snapshot, "aid")).Message.ShouldStartWith("The rule set 'aid' was said to be checked");
        }
    }

    [Theory]
    [InlineData("person.insured", null)]
    [InlineData("person.insurd", "The papers were said to be checked, and have errors.")]
    public void Papers_with_errors_are_not_written(string condition, string? told)
    {
        var book = RuleBookLoader.LoadChecked(With("papers/plan.yaml", Paper.Replace("CONDITION", condition, StringComparison.Ordinal)));
        var decision = book.Evaluate(new CaseSnapshotBuilder(book.Vocabulary, Ask.Day).Set("person.insured", true).Build());

        if (told is null)
        {
            decision.NeededPapers.ShouldHaveSingleItem().Id.ShouldBe("plan");
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => decision.NeededPapers).Message.ShouldBe(told);
        }
    }

    private static IEnumerable<RuleFile> With(string path, string text) => GoodRules.Overlay(GoodRules.Files, [new RuleFile(path, System.Text.Encoding.UTF8.GetBytes(text))]);

    private static string Said(RuleBook book, CaseSnapshot snapshot) =>
        string.Join('\n', book.Evaluate(snapshot).Recommendations.Select(r => $"{r.Version.RuleSet} {r.Outcome.Id} {string.Join(' ', r.Findings.Select(f => $"{f.Criterion.Id}={f.Status}"))}"));
}
