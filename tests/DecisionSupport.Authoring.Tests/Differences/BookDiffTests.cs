using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Differences;

/// <summary>Two rule books compared.</summary>
public sealed class BookDiffTests
{
    [Fact]
    public void The_same_rules_are_the_same()
    {
        var difference = Between(Edited.Book(Edited.Files));

        difference.ChangesOutcomes.ShouldBeFalse();
        difference.Words.ShouldBeEmpty();
        difference.RuleSets.ShouldAllBe(r => r.Kind == ComparisonKind.Same);
    }

    [Fact]
    public void Other_words_for_the_same_condition_are_proved_equal()
    {
        var book = Edited.Book(Edited.Replace("samordning/2011-01-01.yaml", "    test: rehabilitation.needed\n", "    test: rehabilitation.needed and (rehabilitation.needed or person.insured)\n"));

        var difference = Between(book);

        difference.RuleSets.Where(r => r.RuleSet == "samordning").ShouldAllBe(r => r.Kind == ComparisonKind.ProvedEqual);
        difference.ChangesOutcomes.ShouldBeFalse();
        difference.Words.Select(w => w.What).ShouldBe(["criterion need: test"]);
    }

    [Fact]
    public void Another_text_is_told_once_though_later_versions_inherit_it()
    {
        var book = Edited.Book(Edited.Replace("sjukersattning/2023-01-01.yaml", "Den övre åldern höjs från 65 till 66 år.", "Den övre åldern höjs."));

        var difference = Between(book);

        difference.Words.Single().What.ShouldBe("changes (sv)");
        difference.ChangesOutcomes.ShouldBeFalse();
    }

    [Fact]
    public void A_worked_case_that_changes_is_told()
    {
        var snapshot = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Set("needs.advice", true).Build();
        var book = Edited.Book(Edited.Replace("samverkan/2011-01-01.yaml", "    test: needs.advice\n", "    test: not(needs.advice)\n"));

        var difference = RuleBookDiff.Between(BuiltInRules.RuleBook, book, "old", "new", [new("advice", snapshot)]);

        difference.Cases.ShouldBe([new CaseDifference("advice", "samverkan", new OutcomeLabel("consultation-team", null), new OutcomeLabel("complement-evidence", null))]);
        difference.ChangesOutcomes.ShouldBeTrue();
    }

    private static RuleBookDifference Between(RuleBook book) => RuleBookDiff.Between(BuiltInRules.RuleBook, book, "old", "new", []);
}
