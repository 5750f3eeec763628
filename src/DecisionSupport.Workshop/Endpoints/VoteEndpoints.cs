using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>Votes from the room's own devices. Only the machine that serves opens a question.</summary>
internal sealed class VoteEndpoints(RuleBook ruleBook, ScenarioLibrary library, VotingRoom room)
{
    private readonly DeviceCookie _devices = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/rosta", Show);
        routes.MapPost("/rosta", Vote);
        routes.MapPost("/rosta/oppna", Open);
        routes.MapRead("/rosta/antal", context => Text(context, room.Open is { } open ? room.Count(open).Values.Sum().ToString(CultureInfo.InvariantCulture) : "0"));
        routes.MapRead("/rosta/fraga", context => Text(context, room.Open is { } open ? string.Create(CultureInfo.InvariantCulture, $"{open.Scenario}/{open.Step}") : ""));
    }

    private Task Show(HttpContext context) => Html.Send<VotePage>(context, new()
    {
        [nameof(VotePage.Story)] = StoryOf(room.Open)!,
        [nameof(VotePage.Answer)] = (_devices.Find(context) is { } device ? room.AnswerOf(device) : null)!,
    });

    private async Task Vote(HttpContext context)
    {
        var form = await Form.Read(context);
        var ballot = BallotOf(form);
        var answer = form["svar"].ToString();
        if (StoryOf(ballot) is not { } story || !story.Asked.Now.Version.Outcomes.Any(o => o.Id == answer))
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such answer.", "Load the page again and answer the question that is open.");
        }

        if (!room.Vote(ballot, _devices.Know(context), answer, context.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            throw new RefusedException(StatusCodes.Status409Conflict, "The vote was not counted.", "Another question is open now, or the room is full. Load the page again.");
        }

        context.Response.Redirect(PageContext.Of(context).To("/rosta"));
    }

    private async Task Open(HttpContext context)
    {
        if (!PageContext.Of(context).IsTrainer)
        {
            throw new RefusedException(StatusCodes.Status403Forbidden, "Only the machine that serves the pages opens a question.", "Ask whoever leads the workshop.");
        }

        var ballot = BallotOf(await Form.Read(context));
        room.Ask(StoryOf(ballot) is null ? null : ballot);
        context.Response.Redirect(PageContext.Of(context).To(string.Create(CultureInfo.InvariantCulture, $"/berattelser/{ballot.Scenario}/{ballot.Step}")));
    }

    private StoryMoment? StoryOf(Ballot? ballot) =>
        ballot is not null && library.Find(ballot.Scenario) is { } scenario && ballot.Step >= 1 && ballot.Step <= scenario.Steps.Length
            ? StoryMoment.Of(ruleBook, scenario, ballot.Step - 1)
            : null;

    private Ballot BallotOf(IFormCollection form) =>
        library.Find(form["berattelse"]) is { } scenario && int.TryParse(form["steg"], NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            ? new Ballot(scenario.Id, step)
            : throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such question.", "Load the page again.");

    private static Task Text(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
