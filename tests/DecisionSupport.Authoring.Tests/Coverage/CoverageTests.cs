using DecisionSupport.Authoring.Coverage;
using DecisionSupport.Authoring.Tests.Support;

namespace DecisionSupport.Authoring.Tests.Coverage;

/// <summary>What worked cases show of the rules is told truly: what a case shows can be shown, and what none shows is named.</summary>
public sealed class CoverageTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Everything_that_a_case_shows_is_among_what_can_be_shown()
    {
        var goals = Report().Goals.Select(g => g.Goal).ToHashSet();
        var shown = BuiltIn.Cases.SelectMany(c => c.Decision!.Recommendations).SelectMany(CaseHits.Of).Distinct();

        shown.Where(goal => !goals.Contains(goal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_no_case_can_have_is_not_asked_for()
    {
        // A certificate that is not there is told by the first criterion, and its status is never open when the fact is known.
        var goals = Report().Goals.Select(g => g.Goal).ToHashSet();

        goals.ShouldContain(new CoverageGoal("loh", GoalKind.Outcome, "missing", ""));
        goals.ShouldNotContain(g => g.Kind == GoalKind.Comparison && g.Name == "asOf");
        goals.GroupBy(g => g).ShouldAllBe(g => g.Count() == 1);
    }

    [Fact]
    public void One_case_shows_its_outcome_its_statuses_and_the_sides_of_its_comparisons()
    {
        var decision = BuiltIn.Rules.Evaluate(new CaseSnapshotBuilder(BuiltIn.Rules.Vocabulary, Day).Set("loh.exists", false).Build());
        var report = CoverageReport.Of(BuiltIn.Rules, [("one", [decision["loh"]])]);
        var shown = report.Goals.Where(g => !g.Cases.IsEmpty).Select(g => g.Goal).ToList();

        shown.ShouldContain(new CoverageGoal("loh", GoalKind.Version, "2022-11-16", ""));
        shown.ShouldContain(new CoverageGoal("loh", GoalKind.Outcome, "missing", ""));
        shown.ShouldContain(new CoverageGoal("loh", GoalKind.Criterion, "exists", "not-met"));
        shown.ShouldContain(new CoverageGoal("loh", GoalKind.Comparison, "loh.exists", "false"));
        shown.ShouldContain(new CoverageGoal("loh", GoalKind.Comparison, "loh.background", "unknown"));
        shown.ShouldAllBe(g => g.RuleSet == "loh");
        report.Goals.Where(g => !g.Cases.IsEmpty).ShouldAllBe(g => g.Cases.SequenceEqual(new[] { "one" }));
    }

    [Fact]
    public void Text_names_what_no_case_shows_and_ends_with_the_share()
    {
        var text = CoverageText.Of(CoverageReport.Of(BuiltIn.Rules, []));

        text.ShouldContain($"loh\n  versions: 0 of {BuiltIn.Rules.RuleSets.Single(r => r.Id == "loh").Versions.Length}\n    no case: 2011-01-01\n");
        text.ShouldContain("    no case: exists – ");
        text.ShouldEndWith(" shown, 0 %.\n");
    }

    [Fact]
    public void Page_shows_each_side_and_takes_nothing_for_markup()
    {
        var html = CoverageHtml.Of(Report());

        html.ShouldContain("<th scope=\"row\"><code>asOf &lt;= currentUntil</code></th>");
        html.ShouldContain("<td class=\"none\">no case</td>");
        html.ShouldContain("<td class=\"never\">cannot be</td>");
        html.ShouldContain("<details><summary>");
        html.Split("<tr>").Length.ShouldBe(html.Split("</tr>").Length);
    }

    private static CoverageReport Report() =>
        CoverageReport.Of(BuiltIn.Rules, BuiltIn.Cases.Select(c => (c.Case.Id, c.RuleSets.Select(c.Decision!.Find).OfType<Recommendation>())));
}
