using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>A step that asks about outcomes is told where the answer is yes, whichever way it asks.</summary>
public sealed class OutcomeQuestionTests
{
    // The paper is incomplete without hindrances, and the aid is complete-first then.
    [Theory]
    [InlineData("outcome = \"complete-first\"", true, false)]
    [InlineData("outcome != \"complete-first\"", false, true)]
    [InlineData("not(outcome = \"complete-first\")", false, true)]
    [InlineData("not(outcome != \"complete-first\")", true, false)]
    [InlineData("outcome in (\"complete-first\", \"refuse\")", true, false)]
    [InlineData("outcome in (\"apply\", \"refuse\")", false, true)]
    [InlineData("not(outcome in (\"apply\", \"refuse\"))", true, false)]
    [InlineData("paper.outcome = \"complete\"", false, true)]
    [InlineData("paper.outcome != \"complete\"", true, false)]
    [InlineData("paper.outcome != \"complete\" and outcome != \"refuse\"", true, false)]
    [InlineData("paper.outcome != \"complete\" or outcome != \"refuse\"", true, true)]
    [InlineData("if paper.outcome = \"complete\" then outcome = \"apply\" else outcome = \"refuse\"", false, true)]
    [InlineData("criterion.adult", true, true)]
    [InlineData("criterion.insured", true, true)]
    [InlineData("fails(criterion.insured)", false, false)]
    [InlineData("open(criterion.insured)", false, false)]
    [InlineData("shown(criterion.insured) or fails(criterion.adult)", true, true)]
    [InlineData("shown(criterion.insured) and fails(criterion.adult)", false, false)]
    [InlineData("open(criterion.insured) or fails(criterion.insured)", false, false)]
    [InlineData("open(criterion.insured) or fails(criterion.insured) or paper.outcome != \"complete\"", true, false)]
    [InlineData("criterion.adult and criterion.insured and criterion.need and outcome = \"apply\"", false, true)]
    [InlineData("shown(criterion.need)", true, true)]
    [InlineData("fails(criterion.need)", false, false)]
    [InlineData("open(criterion.need)", false, false)]
    public void A_step_is_told_where_its_question_is_answered_with_yes(string when, bool isToldFirst, bool isToldThen)
    {
        var rules = Ask.Amended($"criteria:\n  - {{ id: insured, title: {{ sv: a, en: a }}, test: person.insured, applies: work.reductionPercent > 90, sources: [AID 1:1], officer: {{ met: {{ sv: a, en: a }}, not-met: {{ sv: a, en: a }}, unknown: {{ sv: a, en: a }} }}, client: {{ met: {{ sv: a, en: a }}, not-met: {{ sv: a, en: a }}, unknown: {{ sv: a, en: a }} }} }}\nsteps:\n  - id: send-application\n    when: {when}\n");
        (string, FeelValue)[] known = [("person.birthDate", FeelValue.From(new DateOnly(1990, 5, 5))), ("work.reductionPercent", FeelValue.From(60m)), ("work.permanent", FeelValue.True)];

        IsTold(known, []).ShouldBe(isToldFirst);
        IsTold(known, ["lifting"]).ShouldBe(isToldThen);

        bool IsTold((string, FeelValue)[] facts, string[] hindrances) =>
            Ask.About(rules, [.. facts, ("work.hindrances", FeelValue.From(new FeelList(hindrances.Select(FeelValue.From))))]).NextSteps.Any(s => s.Id == "send-application");
    }
}
