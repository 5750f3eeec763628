using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Outcomes are tried in order, and levels within them.</summary>
public sealed class OutcomeTests
{
    private static readonly (string, FeelValue)[] Ready =
    [
        ("person.birthDate", FeelValue.From(new DateOnly(1990, 1, 1))), ("person.insured", FeelValue.From(true)), ("work.permanent", FeelValue.From(true)),
        ("work.hindrances", FeelValue.From(new FeelList([FeelValue.From("lifting")]))),
    ];

    [Theory]
    [InlineData(100, "full")]
    [InlineData(99.5, "partial")]
    [InlineData(25, "partial")]
    public void The_first_level_that_holds_comes_out(double percent, string level)
    {
        var aid = Ask.About(GoodRules.RuleBook, [.. Ready, ("work.reductionPercent", FeelValue.From((decimal)percent))]);

        aid.Outcome.Id.ShouldBe("apply");
        aid.Level!.Id.ShouldBe(level);
    }

    [Fact]
    public void There_is_no_level_while_an_earlier_one_is_open()
    {
        var ruleBook = Ask.Amended("outcomes:\n  - id: apply\n    levels:\n      - { id: full, when: person.insured, title: { sv: a, en: a } }\n      - { id: partial, when: work.permanent, title: { sv: b, en: b } }\n");
        var known = Ready.Where(k => k.Item1 != "person.insured").Append(("work.reductionPercent", FeelValue.From(50m)));

        Ask.About(ruleBook, [.. known]).Outcome.Id.ShouldBe("apply");
        Ask.About(ruleBook, [.. known]).Level.ShouldBeNull();
        Ask.About(ruleBook, [.. known, ("person.insured", FeelValue.From(false))]).Level!.Id.ShouldBe("partial");
    }

    [Theory]
    [InlineData("shown(person.insured)", true, true)]
    [InlineData("shown(person.insured)", false, false)]
    [InlineData("shown(person.insured)", null, false)]
    [InlineData("person.insured", true, true)]
    [InlineData("person.insured", null, false)]
    [InlineData("not(person.insured)", null, false)]
    [InlineData("fails(person.insured)", false, true)]
    [InlineData("fails(person.insured)", null, false)]
    [InlineData("open(person.insured)", null, true)]
    [InlineData("open(person.insured)", true, false)]
    [InlineData("not(shown(person.insured))", null, true)]
    [InlineData("open(work.reductionPercent)", null, true)]
    public void Outcomes_ask_about_statuses(string when, bool? insured, bool holds)
    {
        var ruleBook = Ask.Amended($"outcomes:\n  - {{ id: refuse, when: {when} }}\n");
        var aid = Ask.About(ruleBook, ("person.insured", insured is { } known ? FeelValue.From(known) : FeelValue.Null));

        aid.Outcome.Id.ShouldBe(holds ? "refuse" : "complete-first");
    }

    [Fact]
    public void An_outcome_brings_the_steps_and_questions_of_what_it_reads_and_each_step_once()
    {
        var aid = Ask.About(GoodRules.RuleBook);

        aid.Outcome.Id.ShouldBe("complete-first");
        aid.NextSteps.Select(s => s.Id).ShouldBe(["ask-doctor"]);
        aid.QuestionsToExpert.Select(q => q.Text(Language.English)).ShouldBe(["FK 7800: How long will the reduction last?"]);
    }
}
