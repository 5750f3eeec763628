using System.Text;
using DecisionSupport.Workshop.Cases;
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

/// <summary>The trainer's window, the wall that it steers, and what is kept of the workshop. The wall may be shown by anyone in the room; only the machine that serves steers it.</summary>
internal sealed class TrainerEndpoints(StoryMoments moments, ScenarioLibrary library, VotingRoom room, Wall wall, Func<ServedAddresses> addresses, TimeProvider clock)
{
    public const string Path = "/ledare";

    private readonly TrainerNotes _notes = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead(Path, context => IsTrainer(context) ? ShowTrainer(context) : throw NotTrainer());
        routes.MapPost($"{Path}/ga", Go);
        routes.MapPost($"{Path}/anteckning", Write);
        routes.MapRead($"{Path}/fynd", context => IsTrainer(context) ? SaveFindings(context) : throw NotTrainer());
        routes.MapRead("/vagg", ShowWall);
    }

    /// <summary>What the room thought at each step of a story.</summary>
    public ImmutableArray<StepFinding> FindingsOf(string scenario) =>
    [
        .. (library.Find(scenario) is { } story ? moments.Of(story) : []).Select(moment =>
        {
            var step = new Ballot(scenario, moment.Index + 1);
            return new StepFinding(moment, room.StateOf(step) is { IsLocked: true } votes ? votes : null, _notes.Of(step));
        }),
    ];

    private Task ShowTrainer(HttpContext context)
    {
        var (key, view) = (RoomKey(), wall.Look());
        return Html.Send<TrainerPage>(context, new()
        {
            [nameof(TrainerPage.Library)] = library,
            [nameof(TrainerPage.Wall)] = view,
            [nameof(TrainerPage.RoomKey)] = key,
            [nameof(TrainerPage.Moment)] = Moment(view.Scene)!,
            [nameof(TrainerPage.Note)] = view.Scene is { } scene ? _notes.Of(BallotOf(scene)) : "",
            [nameof(TrainerPage.Room)] = room,
            [nameof(TrainerPage.Addresses)] = addresses(),
        });
    }

    private Task ShowWall(HttpContext context)
    {
        var (key, view) = (RoomKey(), wall.Look());
        return (view.Scene, Moment(view.Scene)) switch
        {
            ({ Part: ScenePart.End } scene, { } moment) => Html.Send<EndPage>(context, new()
            {
                [nameof(EndPage.Story)] = moment,
                [nameof(EndPage.Findings)] = FindingsOf(scene.Scenario),
                [nameof(EndPage.Wall)] = view,
                [nameof(EndPage.RoomKey)] = key,
            }),
            ({ } scene, { } moment) => Html.Send<StoryPage>(context, new()
            {
                [nameof(StoryPage.Story)] = moment,
                [nameof(StoryPage.IsRevealed)] = scene.Part == ScenePart.Answer,
                [nameof(StoryPage.Room)] = room,
                [nameof(StoryPage.Addresses)] = addresses(),
                [nameof(StoryPage.Wall)] = view,
                [nameof(StoryPage.RoomKey)] = key,
            }),
            _ => Html.Send<WelcomePage>(context, new() { [nameof(WelcomePage.Room)] = room, [nameof(WelcomePage.Addresses)] = addresses(), [nameof(WelcomePage.Wall)] = view, [nameof(WelcomePage.RoomKey)] = key }),
        };
    }

    // Read before the page is made of what is there: a page may be newer than it says and is then loaded once more, but never older.
    private string RoomKey()
    {
        var asked = room.Asked;
        return RoomWords.Key(asked, room.StateOf(asked));
    }

    private async Task Go(HttpContext context)
    {
        var form = await TrainersForm(context);
        Keep(form);
        var scene = SceneOf(form[TrainerFields.To]);
        if (scene is { Part: not ScenePart.Question })
        {
            room.Lock(BallotOf(scene));
        }

        wall.Show(scene);

        context.Response.Redirect(PageContext.Of(context).To(form[TrainerFields.From] == TrainerFields.Wall ? "/vagg" : Path));
    }

    private async Task Write(HttpContext context)
    {
        Keep(await TrainersForm(context));
        context.Response.Redirect(PageContext.Of(context).To(Path));
    }

    private async Task SaveFindings(HttpContext context)
    {
        var day = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var text = FindingsFile.Write([.. library.Scenarios.SelectMany(s => FindingsOf(s.Id))], day, PageContext.Of(context).Language);
        context.Response.ContentType = "text/markdown; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"verkstad-{FactWords.Iso(day)}.md\"";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
    }

    // The note of the step that the window showed, which need not be the one that the wall shows now.
    private void Keep(IFormCollection form)
    {
        if (form.ContainsKey(TrainerFields.Note) && SceneOf(form[TrainerFields.NoteOf]) is { } scene)
        {
            _notes.Write(BallotOf(scene), form[TrainerFields.Note].ToString());
        }
    }

    private Scene? SceneOf(string? words) =>
        words?.Split('/') is [var id, var number, var part]
        && library.Find(id) is { } scenario
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= scenario.Steps.Length
        && Enum.TryParse<ScenePart>(part, out var known) && Enum.IsDefined(known)
            ? new Scene(id, step, known)
            : null;

    private StoryMoment? Moment(Scene? scene) => scene is null ? null : moments.Of(library.Find(scene.Scenario)!, scene.Step - 1);

    private static Ballot BallotOf(Scene scene) => new(scene.Scenario, scene.Step);

    private static async Task<IFormCollection> TrainersForm(HttpContext context) => IsTrainer(context) ? await Form.Read(context) : throw NotTrainer();

    private static bool IsTrainer(HttpContext context) => PageContext.Of(context).IsTrainer;

    private static RefusedException NotTrainer() =>
        new(StatusCodes.Status403Forbidden, "Only the machine that serves the pages steers the workshop.", "Open the page on that machine.");
}
