using CaseSystem.Answers;
using CaseSystem.Cases;
using CaseSystem.Pages;
using CaseSystem.WorkList;
using DecisionSupport.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaseSystem.Web;

/// <summary>The work list, and a case: what the rules say before its application is sent, and answers to what is missing.</summary>
internal static class CaseEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", (WorkListOfToday list, CaseStore cases) =>
            Show.Page<StartPage>((nameof(StartPage.Lines), list.Lines()), (nameof(StartPage.Cases), cases.All())));
        app.MapGet("/style.css", () => Results.Stream(typeof(CaseEndpoints).Assembly.GetManifestResourceStream("style.css")!, "text/css; charset=utf-8"));

        app.MapPost("/arenden", (IFormCollection _, CaseStore cases) => Results.LocalRedirect($"/arenden/{cases.Open().Key}"));
        app.MapGet("/arenden/{key}", Case);
        app.MapPost("/arenden/{key}/uppgifter", Tell);
        app.MapPost("/arenden/{key}/gjort", (string key, [FromForm] string step, CaseStore cases, StepStore steps, Today today) =>
        {
            if (cases.Find(key) is null)
            {
                return Show.NoSuchCase();
            }

            steps.Done(key, step, today.Day);
            return Results.LocalRedirect("/");
        });
        app.MapGet("/arenden/{key}/papper/{paper}", Paper);
    }

    private static IResult Case(string key, CaseStore cases, Asking asking, RecordStore records) => cases.Find(key) is not { } file
        ? Show.NoSuchCase()
        : Show.Page<CasePage>((nameof(CasePage.File), file), (nameof(CasePage.Decision), asking.Ask(file)), (nameof(CasePage.Records), records.Of(key)));

    private static IResult Tell(string key, IFormCollection form, CaseStore cases)
    {
        if (cases.Find(key) is not { } file)
        {
            return Show.NoSuchCase();
        }

        var (told, problem) = FactForm.Add(form, file.Snapshot);
        if (told is null)
        {
            return Show.Problem("Det gick inte att spara", problem!, StatusCodes.Status400BadRequest, $"/arenden/{key}");
        }

        cases.Save(file with { Snapshot = told });
        return Results.LocalRedirect($"/arenden/{key}");
    }

    private static IResult Paper(string key, string paper, CaseStore cases, Asking asking, Today today)
    {
        if (cases.Find(key) is not { } file || asking.Rules.Papers.All(p => p.Id != paper))
        {
            return Show.NoSuchCase();
        }

        var sheet = PaperSheet.Write(asking.Ask(file), paper, Language.Swedish, PaperFormat.Html, today.Day);
        return Results.Content(sheet, "text/html; charset=utf-8");
    }
}
