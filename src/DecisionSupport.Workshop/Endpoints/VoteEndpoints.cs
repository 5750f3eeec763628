using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Leading;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Scenarios;
using DecisionSupport.Workshop.Stories;
using DecisionSupport.Workshop.Votes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>Votes from the room's own devices. Only the machine that serves opens and locks a question.</summary>
internal sealed class VoteEndpoints(StoryMoments moments, ScenarioLibrary library, VotingRoom room, Wall wall)
{
    private const int LongestLimit = 3600;

    private readonly DeviceCookie _devices = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/rosta", context => Show(context));
        routes.MapRead("/rosta/lage", context => RoomJson.Send(context, room, wall));
        routes.MapRead($"/{{code:alpha:length({RoomCode.Length})}}", context => Join(context, context.GetRouteValue("code") as string));
        routes.MapPost("/rosta/ga-med", async context => await Join(context, (await Form.Read(context))[VoteFields.Code]));
        routes.MapPost("/rosta", Vote);
        routes.MapPost("/rosta/oppna", Open);
        routes.MapPost("/rosta/las", Lock);
    }

    private Task Show(HttpContext context, LocalizedText? notice = null, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        var device = _devices.Find(context);
        return Html.Send<VotePage>(context, new()
        {
            [nameof(VotePage.Story)] = StoryOf(room.Asked)!,
            [nameof(VotePage.State)] = room.StateOf(room.Asked)!,
            [nameof(VotePage.Answer)] = (room.Asked is { } asked ? room.AnswerOf(asked, device) : null)!,
            [nameof(VotePage.IsInRoom)] = room.Has(device),
            [nameof(VotePage.Notice)] = notice!,
        });
    }

    private Task Join(HttpContext context, string? code)
    {
        if (!string.Equals(code?.Trim(), room.Code, StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(context, StatusCodes.Status404NotFound, VoteNotice.WrongCode);
        }

        if (!room.Join(_devices.Give(context), context.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            return Refuse(context, StatusCodes.Status409Conflict, VoteNotice.RoomIsFull);
        }

        context.Response.Redirect(PageContext.Of(context).To("/rosta"));
        return Task.CompletedTask;
    }

    private async Task Vote(HttpContext context)
    {
        var form = await Form.Read(context);
        var ballot = BallotOf(form);
        var answer = form[VoteFields.Answer].ToString();
        if (StoryOf(ballot) is not { } story || !story.Asked.Now.Version.Outcomes.Any(o => o.Id == answer))
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such answer.", "Load the page again and answer the question that is open.");
        }

        if (VoteNotice.Of(room.Vote(ballot, _devices.Find(context), answer)) is { } notice)
        {
            await Refuse(context, StatusCodes.Status409Conflict, notice);
            return;
        }

        context.Response.Redirect(PageContext.Of(context).To("/rosta"));
    }

    private async Task Open(HttpContext context)
    {
        var form = await TrainersForm(context);
        var ballot = BallotOf(form);
        var seconds = int.TryParse(form[VoteFields.Limit], NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= LongestLimit ? limit : 0;
        if (StoryOf(ballot) is null)
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such question.", "Load the page again.");
        }

        room.Ask(ballot, seconds > 0 ? TimeSpan.FromSeconds(seconds) : null);
        GoBack(context, form, ballot);
    }

    private async Task Lock(HttpContext context)
    {
        var form = await TrainersForm(context);
        var ballot = BallotOf(form);
        room.Lock(ballot);
        GoBack(context, form, ballot);
    }

    private static async Task<IFormCollection> TrainersForm(HttpContext context) => PageContext.Of(context).IsTrainer
        ? await Form.Read(context)
        : throw new RefusedException(StatusCodes.Status403Forbidden, "Only the machine that serves the pages opens and locks a question.", "Ask whoever leads the workshop.");

    // A browser is shown the page that it votes on; a program is told in its own way.
    private Task Refuse(HttpContext context, int status, LocalizedText notice) => Problem.IsForPeople(context.Request)
        ? Show(context, notice, status)
        : Problem.Write(context, status, "It was not counted.", notice.English);

    private static void GoBack(HttpContext context, IFormCollection form, Ballot ballot) => context.Response.Redirect(PageContext.Of(context).To(form[VoteFields.From] == TrainerEndpoints.Path
        ? TrainerEndpoints.Path
        : string.Create(CultureInfo.InvariantCulture, $"/berattelser/{ballot.Scenario}/{ballot.Step}")));

    private StoryMoment? StoryOf(Ballot? ballot) =>
        ballot is not null && library.Find(ballot.Scenario) is { } scenario && ballot.Step >= 1 && ballot.Step <= scenario.Steps.Length
            ? moments.Of(scenario, ballot.Step - 1)
            : null;

    private Ballot BallotOf(IFormCollection form) =>
        library.Find(form[VoteFields.Story]) is { } scenario && int.TryParse(form[VoteFields.Step], NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            ? new Ballot(scenario.Id, step)
            : throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such question.", "Load the page again.");
}
