using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Leading;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>The stories, step by step. A page's address says all there is to know about where the room is.</summary>
internal sealed class StoryEndpoints(StoryMoments moments, ScenarioLibrary library, VotingRoom room, Func<ServedAddresses> addresses, Func<string, ImmutableArray<StepFinding>> findings, bool hasGuide)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/", context => Html.Send<StartPage>(context, new() { [nameof(StartPage.Library)] = library, [nameof(StartPage.HasGuide)] = hasGuide }));
        routes.MapRead("/berattelser/{id}/{step:int}", context => Show(context, isRevealed: false));
        routes.MapRead("/berattelser/{id}/{step:int}/svar", context => Show(context, isRevealed: true));
        routes.MapRead("/berattelser/{id}/slut", context => MomentOf(context, library.Find(Value(context, "id"))?.Steps.Length) is { } story
            ? Html.Send<EndPage>(context, new() { [nameof(EndPage.Story)] = story, [nameof(EndPage.Findings)] = findings(story.Scenario.Id) })
            : NotFound(context));
        routes.MapRead("/berattelser/{id}/utskrift", context => library.Find(Value(context, "id")) is { } scenario
            ? Html.Send<HandoutPage>(context, new() { [nameof(HandoutPage.Moments)] = moments.Of(scenario).ToImmutableArray() })
            : NotFound(context));
    }

    /// <summary>The step that an address names, or null.</summary>
    public StoryMoment? MomentOf(HttpContext context, int? step = null) =>
        library.Find(Value(context, "id")) is { } scenario
        && (step ?? (int.TryParse(Value(context, "step"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)) is var wanted
        && wanted >= 1 && wanted <= scenario.Steps.Length
            ? moments.Of(scenario, wanted - 1)
            : null;

    public static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task Show(HttpContext context, bool isRevealed)
    {
        if (MomentOf(context) is not { } story)
        {
            return NotFound(context);
        }

        // Once the room has seen the answer, a vote would not be a vote. Whoever peeps from elsewhere locks nothing.
        var here = PageContext.Of(context);
        if (isRevealed && here.IsTrainer && HttpMethods.IsGet(context.Request.Method))
        {
            room.Lock(new Ballot(story.Scenario.Id, story.Index + 1));
        }

        return Html.Send<StoryPage>(context, new()
        {
            [nameof(StoryPage.Story)] = story,
            [nameof(StoryPage.IsRevealed)] = isRevealed,
            [nameof(StoryPage.Audience)] = here.Audience,
            [nameof(StoryPage.Room)] = room,
            [nameof(StoryPage.Addresses)] = addresses(),
        });
    }

    private static string? Value(HttpContext context, string key) => context.GetRouteValue(key) as string;
}
