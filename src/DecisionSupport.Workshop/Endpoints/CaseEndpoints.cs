using DecisionSupport.Workshop.Cases;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Rules;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>The case page, what-if, exports and other years. All of it is worked out from what the form brings.</summary>
internal sealed class CaseEndpoints(RuleBook ruleBook, RuleBook? otherRuleBook, TimeProvider clock, ScenarioLibrary library, StoryMoments moments, StoryEndpoints stories, WorkedCases cases)
{
    private readonly CaseFormReader _reader = new(ruleBook, moments, library, clock);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/arende", context => Show(context, Empty()));
        routes.MapPost("/arende", async context => await Show(context, await _reader.Read(context)));
        routes.MapRead("/arende/exempel/{case}/{ruleSet}", context => cases.Find(context.GetRouteValue("case") as string) is { } worked && ruleBook.RuleSets.FirstOrDefault(r => r.Id == context.GetRouteValue("ruleSet") as string) is { } about
            ? Show(context, Of(worked.Snapshot, about))
            : StoryEndpoints.NotFound(context));
        routes.MapRead("/berattelser/{id}/{step:int}/tank-om", context => stories.MomentOf(context) is { } story ? Show(context, Of(story)) : StoryEndpoints.NotFound(context));
        routes.MapRead("/berattelser/{id}/{step:int}/over-tid", context => stories.MomentOf(context) is { } story ? Compare(context, Of(story)) : StoryEndpoints.NotFound(context));
        routes.MapPost("/arende/over-tid", async context => await Compare(context, await _reader.Read(context)));
        routes.MapPost("/arende/spar/{ruleSet}/{criterion}", async context => await RuleEndpoints.Trace(context, ruleBook, (await _reader.Read(context)).Snapshot, new LocalizedText("", ""), null));
        routes.MapPost("/arende/spara", Save);
        routes.MapPost("/arende/beslut", SaveDecision);
        // Who asked one thing gets one page about it.
        routes.MapPost("/arende/till-personen", context => Print(context, (state, language) => DecisionBrief.Html(Asked(state), Audience.Client, language)));
        foreach (var paper in ruleBook.Papers)
        {
            routes.MapPost($"/arende/papper/{paper.Id}", context => Print(context, (state, language) => PaperSheet.Write(ruleBook.Evaluate(state.Snapshot), paper.Id, language)));
        }
    }

    private Task Show(HttpContext context, CaseState state) => Html.Send<CasePage>(context, new()
    {
        [nameof(CasePage.State)] = state,
        [nameof(CasePage.Decision)] = state.Story is { } story && ReferenceEquals(story.Step.Snapshot, state.Snapshot) ? story.Decision : ruleBook.Evaluate(state.Snapshot),
        [nameof(CasePage.Asked)] = Asked(state),
    });

    // What the case is about: one rule set, or all.
    private Decision Asked(CaseState state) => state.IsAboutAll ? ruleBook.Evaluate(state.Snapshot) : ruleBook.Evaluate(state.Snapshot, state.RuleSet);

    private Task Compare(HttpContext context, CaseState state) => Html.Send<YearsPage>(context, new()
    {
        [nameof(YearsPage.State)] = state,
        [nameof(YearsPage.OtherRules)] = OtherRules.Of(ruleBook, otherRuleBook, state.Snapshot)!,
        [nameof(YearsPage.SameAge)] = YearsThrough.Of(ruleBook, state.Snapshot, movesDates: true, _reader.Today),
        [nameof(YearsPage.SameFacts)] = YearsThrough.Of(ruleBook, state.Snapshot, movesDates: false, _reader.Today),
    });

    private async Task Save(HttpContext context)
    {
        using var content = new MemoryStream();
        CaseSnapshotJson.Write((await _reader.Read(context)).Snapshot, content);
        await Download(context, "arende.json", "application/json; charset=utf-8", content.ToArray());
    }

    private async Task SaveDecision(HttpContext context)
    {
        var decision = ruleBook.Evaluate((await _reader.Read(context)).Snapshot);
        using var content = new MemoryStream();
        DecisionJson.Write(decision, PageContext.Of(context).Language, content);
        await Download(context, "rekommendation.json", "application/json; charset=utf-8", content.ToArray());
    }

    private async Task Print(HttpContext context, Func<CaseState, Language, string> write)
    {
        var html = write(await _reader.Read(context), PageContext.Of(context).Language);
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PrintedPolicy;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    private static async Task Download(HttpContext context, string name, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private CaseState Empty() => new(new CaseSnapshotBuilder(ruleBook.Vocabulary, _reader.Today).Build(), "", Audience.Officer, [], null, [], [], ImmutableDictionary<string, string>.Empty, IsBegun: false);

    private static CaseState Of(CaseSnapshot snapshot, RuleSet about) => new(snapshot, about.Id, Audience.Officer, [], null, [], [], ImmutableDictionary<string, string>.Empty);

    private static CaseState Of(StoryMoment story) => new(story.Step.Snapshot, story.Step.Question.RuleSet, Audience.Officer, [], story, [], [], ImmutableDictionary<string, string>.Empty);
}
