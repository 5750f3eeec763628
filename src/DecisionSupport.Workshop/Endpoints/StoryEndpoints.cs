using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>The stories, step by step. A page's address says all there is to know about where the room is.</summary>
internal sealed class StoryEndpoints(RuleBook ruleBook, ScenarioLibrary library, VotingRoom room, Func<string?> networkAddress)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/", context => Html.Send<StartPage>(context, new() { [nameof(StartPage.Library)] = library }));
        routes.MapRead("/berattelser/{id}/{step:int}", context => Show(context, isRevealed: false));
        routes.MapRead("/berattelser/{id}/{step:int}/svar", context => Show(context, isRevealed: true));
        routes.MapRead("/berattelser/{id}/slut", context => MomentOf(context, library.Find(Value(context, "id"))?.Steps.Length) is { } story
            ? Html.Send<EndPage>(context, new() { [nameof(EndPage.Story)] = story })
            : NotFound(context));
    }

    /// <summary>The step that an address names, or null.</summary>
    public StoryMoment? MomentOf(HttpContext context, int? step = null) =>
        library.Find(Value(context, "id")) is { } scenario
        && (step ?? (int.TryParse(Value(context, "step"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)) is var wanted
        && wanted >= 1 && wanted <= scenario.Steps.Length
            ? StoryMoment.Of(ruleBook, scenario, wanted - 1)
            : null;

    public static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task Show(HttpContext context, bool isRevealed) => MomentOf(context) is not { } story ? NotFound(context) : Html.Send<StoryPage>(context, new()
    {
        [nameof(StoryPage.Story)] = story,
        [nameof(StoryPage.IsRevealed)] = isRevealed,
        [nameof(StoryPage.Audience)] = context.Request.Query["till"] == "personen" ? Audience.Client : Audience.Officer,
        [nameof(StoryPage.Room)] = room,
        [nameof(StoryPage.NetworkAddress)] = networkAddress()!,
    });

    private static string? Value(HttpContext context, string key) => context.GetRouteValue(key) as string;
}
