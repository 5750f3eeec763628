using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Logic;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Coverage;

/// <summary>What cases can show of a version: only statuses, sides and outcomes that some case has, on its first or its last day.</summary>
internal static class VersionGoals
{
    public static IEnumerable<CoverageGoal> Of(RuleBook ruleBook, CompiledVersion version)
    {
        var goals = new HashSet<CoverageGoal> { new(version.Version.RuleSet, GoalKind.Version, version.Version.From.Iso(), "") };
        foreach (var day in new[] { version.Version.From, version.Version.To ?? version.Version.From }.Distinct())
        {
            var plan = ruleBook.Plans.For(ruleBook.Compiled.Selection([version.Version.RuleSet]), day);
            if (plan.Versions.Contains(version))
            {
                goals.UnionWith(On(day, ruleBook, version));
            }
        }

        return goals;
    }

    private static IEnumerable<CoverageGoal> On(DateOnly day, RuleBook ruleBook, CompiledVersion version)
    {
        var ruleSet = version.Version.RuleSet;
        try
        {
            var space = CaseSpace.OfAll([RulesInForce.Find(ruleBook, ruleSet, day)!], day, mayHaveNoAnswer: false);
            var rules = space.Rules();
            var conclusions = rules.Conclusions(version).Where(c => space.Possibly(c.Comes) != (int)Truth.False).ToList();
            return
            [
                .. conclusions.Select(c => new CoverageGoal(ruleSet, GoalKind.Outcome, c.Outcome.Outcome.Id, "")),
                .. conclusions.Select(c => c.Level).OfType<CompiledLevel>().Select(l => new CoverageGoal(ruleSet, GoalKind.Level, l.Level.Id, "")),
                .. version.Criteria.SelectMany(c => space.Diagram.Terminals(space.Within(rules.Of(c))).Select(t => Criterion(ruleSet, c, (FindingStatus)t))),
                .. FormulaLeaves.Of(version).Where(l => !l.Facts.IsEmpty).SelectMany(l => space.Diagram.Terminals(space.Within(space.Node(l))).Select(t => Comparison(ruleSet, l, (Truth)t))),
            ];
        }
        catch (DiagramTooLargeException)
        {
            // Nobody can tell what is possible; then everything is asked for.
            return
            [
                .. version.Outcomes.Select(o => new CoverageGoal(ruleSet, GoalKind.Outcome, o.Outcome.Id, "")),
                .. version.Criteria.SelectMany(c => Enum.GetValues<FindingStatus>().Select(s => Criterion(ruleSet, c, s))),
                .. FormulaLeaves.Of(version).Where(l => !l.Facts.IsEmpty).SelectMany(l => Enum.GetValues<Truth>().Select(t => Comparison(ruleSet, l, t))),
            ];
        }
    }

    private static CoverageGoal Criterion(string ruleSet, CompiledCriterion criterion, FindingStatus status) =>
        new(ruleSet, GoalKind.Criterion, criterion.Criterion.Id, GoalSides.Of(status));

    private static CoverageGoal Comparison(string ruleSet, Leaf leaf, Truth truth) =>
        new(ruleSet, GoalKind.Comparison, leaf.OneLine, GoalSides.Of(truth));
}
