using System.Globalization;
using CaseSystem.Answers;
using CaseSystem.Cases;
using CaseSystem.Pages;
using DecisionSupport.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CaseSystem.Web;

/// <summary>Answers are kept, and asked again of the rules that are in use later.</summary>
internal static class AnswerEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/arenden/{key}/svar", Keep);
        app.MapGet("/arenden/{key}/svar/{number:int}", Again);
        app.MapGet("/arenden/{key}/svar/{number:int}/protokoll", (string key, int number, RecordStore records) => records.Find(key, number) is { } record
            ? Results.File(record, "application/json", string.Create(CultureInfo.InvariantCulture, $"{key}-{number}.json"))
            : Show.NoSuchCase());
    }

    private static IResult Keep(string key, IFormCollection form, CaseStore cases, Asking asking, RecordStore records)
    {
        if (cases.Find(key) is not { } file)
        {
            return Show.NoSuchCase();
        }

        records.Keep(key, asking.Ask(file));
        return Results.LocalRedirect($"/arenden/{key}#svar");
    }

    private static IResult Again(string key, int number, RecordStore records, Asking asking, Today today) =>
        records.Find(key, number) is { } kept && DecisionRecord.Read(kept, $"{key}.json").Record is { } record
            ? Show.Page<RecordPage>((nameof(RecordPage.Key), key), (nameof(RecordPage.Number), number), (nameof(RecordPage.Replay), Replay.Of(record, asking.Rules, today.Day)))
            : Show.NoSuchCase();
}
