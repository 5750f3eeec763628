using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Rules;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>What the rules say without a case: a page for each rule set and for each criterion, as they are on a day.</summary>
internal sealed class RuleEndpoints(RuleBook ruleBook, ScenarioLibrary library, WorkedCases cases, TimeProvider clock)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/regler/{ruleSet}", context => Asked(context) is var (ruleSet, version)
            ? Html.Send<RuleSetPage>(context, new() { [nameof(RuleSetPage.RuleSet)] = ruleSet, [nameof(RuleSetPage.Version)] = version })
            : StoryEndpoints.NotFound(context));
        routes.MapRead("/regler/{ruleSet}/{criterion}", context =>
            Asked(context) is var (ruleSet, version) && Find(ruleSet, version, context.GetRouteValue("criterion") as string) is var (of, criterion)
                ? Html.Send<CriterionPage>(context, new()
                {
                    [nameof(CriterionPage.RuleSet)] = ruleSet,
                    [nameof(CriterionPage.Version)] = of,
                    [nameof(CriterionPage.Criterion)] = criterion,
                    [nameof(CriterionPage.Cases)] = ShownCase.Of(ruleBook, ruleSet, of, criterion, library, cases),
                    [nameof(CriterionPage.Changes)] = CriterionAmendment.Of(ruleSet, criterion.Id),
                })
                : StoryEndpoints.NotFound(context));
    }

    // Without a day, and on days before the first rules, the nearest version is shown, and says from when it is in force.
    private (RuleSet RuleSet, RuleSetVersion Version)? Asked(HttpContext context)
    {
        var day = Query.Day(context.Request, PageContext.DayKey) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return ruleBook.RuleSets.FirstOrDefault(r => r.Id == context.GetRouteValue("ruleSet") as string) is { } ruleSet
            ? (ruleSet, ruleSet.On(day) ?? (day < ruleSet.Versions[0].From ? ruleSet.Versions[0] : ruleSet.Versions[^1]))
            : null;
    }

    // A criterion that the version does not have is shown as it last was.
    private static (RuleSetVersion Version, Criterion Criterion)? Find(RuleSet ruleSet, RuleSetVersion version, string? id) =>
        ruleSet.Versions.Reverse().Prepend(version)
            .Select(v => (Version: v, Criterion: v.Criteria.FirstOrDefault(c => c.Id == id)))
            .Where(c => c.Criterion is not null)
            .Select(c => ((RuleSetVersion, Criterion)?)(c.Version, c.Criterion!))
            .FirstOrDefault();
}
