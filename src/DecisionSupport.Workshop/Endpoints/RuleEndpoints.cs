using DecisionSupport.Authoring;
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
        routes.MapRead("/regler/{ruleSet}/{criterion}/spar/{case}", context => cases.Find(context.GetRouteValue("case") as string) is { } worked
            ? Trace(context, ruleBook, worked.Snapshot, new LocalizedText(worked.Title, worked.Title), $"/arende/exempel/{worked.Id}/{context.GetRouteValue("ruleSet")}")
            : StoryEndpoints.NotFound(context));
        routes.MapRead("/regler/{ruleSet}/{criterion}/spar/{story}/{step:int}", context => StepOf(context) is var (story, step, number)
            ? Trace(context, ruleBook, step.Snapshot, new LocalizedText($"{story.Title.Swedish}: {step.Title.Swedish}", $"{story.Title.English}: {step.Title.English}"), string.Create(CultureInfo.InvariantCulture, $"/berattelser/{story.Id}/{number}/tank-om"))
            : StoryEndpoints.NotFound(context));
    }

    /// <summary>How a criterion named by the address came to what it is in a case.</summary>
    public static Task Trace(HttpContext context, RuleBook ruleBook, CaseSnapshot snapshot, LocalizedText title, string? path)
    {
        var ruleSet = ruleBook.RuleSets.FirstOrDefault(r => r.Id == context.GetRouteValue("ruleSet") as string);
        var decision = ruleSet is null ? null : ruleBook.Evaluate(snapshot, ruleSet.Id);
        return ruleSet is not null && decision?.Find(ruleSet.Id) is { } recommendation
            && recommendation.Version.Criteria.FirstOrDefault(c => c.Id == context.GetRouteValue("criterion") as string) is { } criterion
                ? Html.Send<TracePage>(context, new()
                {
                    [nameof(TracePage.Decision)] = decision,
                    [nameof(TracePage.Recommendation)] = recommendation,
                    [nameof(TracePage.Criterion)] = criterion,
                    [nameof(TracePage.CaseTitle)] = title,
                    [nameof(TracePage.CasePath)] = path!,
                })
                : StoryEndpoints.NotFound(context);
    }

    private (Scenario Story, ScenarioStep Step, int Number)? StepOf(HttpContext context) =>
        library.Find(context.GetRouteValue("story") as string) is { } story && int.TryParse(context.GetRouteValue("step") as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= story.Steps.Length
            ? (story, story.Steps[number - 1], number)
            : null;

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
