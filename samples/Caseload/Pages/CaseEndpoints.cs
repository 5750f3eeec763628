using Caseload.Cases;
using Caseload.Register;
using Caseload.Rules;
using DecisionSupport.Analysis;
using DecisionSupport.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Caseload.Pages;

/// <summary>A case through time, and each decision on it as it was.</summary>
internal static class CaseEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/arende/{key}", Case);
        app.MapGet("/arende/{key}/beslut/{number:int}", (HttpContext context, ICaseRegister register, RuleShelf shelf, string key, int number) =>
            Again(context, register, shelf, key, number, decision => Results.Content(DecisionHtml.Write(decision, Audience.Officer, Language.Swedish), "text/html; charset=utf-8")));
        app.MapGet("/arende/{key}/beslut/{number:int}/protokoll", (HttpContext context, ICaseRegister register, RuleShelf shelf, string key, int number) =>
            Again(context, register, shelf, key, number, decision =>
            {
                var record = new MemoryStream();
                DecisionRecord.Of(decision, Language.Swedish).Write(record);
                return Results.File(record.ToArray(), "application/json", $"{key}-{number}.json");
            }));
    }

    private static async Task<IResult> Case(HttpContext context, ICaseRegister register, RuleShelf shelf, string key)
    {
        if (await register.Find(key) is not { } line)
        {
            return await Missing(context, shelf);
        }

        var history = await register.History(key);
        var book = await shelf.Book(history[0].RuleBookSha256);
        var snapshot = CaseFacts.Read(history[0].Snapshot, book, line.Day).Snapshot;
        return await Html.Page<CasePage>(context, new()
        {
            [nameof(CasePage.Say)] = new Words((await shelf.InUse()).RuleBook),
            [nameof(CasePage.Line)] = line,
            [nameof(CasePage.History)] = history,
            // The list looks some weeks ahead; who opens the case sees three years.
            [nameof(CasePage.Coming)] = snapshot is null ? [] : book.Evaluate(snapshot).Upcoming().Select(ComingDay.Of).ToImmutableArray(),
        });
    }

    // Decided again by the rules of then. If it came out otherwise it would not be shown as what was decided.
    private static async Task<IResult> Again(HttpContext context, ICaseRegister register, RuleShelf shelf, string key, int number, Func<Decision, IResult> show)
    {
        if ((await register.History(key)).FirstOrDefault(e => e.Number == number) is not { } entry)
        {
            return await Missing(context, shelf);
        }

        var book = await shelf.Book(entry.RuleBookSha256);
        var decision = CaseFacts.Read(entry.Snapshot, book, entry.Day).Snapshot is { } snapshot ? book.Evaluate(snapshot) : null;
        return decision is not null && CaseSnapshotJson.Sha256(decision.Snapshot) == entry.SnapshotSha256 && Difference.Between(entry.Answers, Answer.Of(decision)).IsEmpty
            ? show(decision)
            : await Message(context, shelf, "Svaret går inte att visa", "När ärendet bedöms igen efter den tidens regler blir svaret ett annat än det som sparades. Visa detta för den som sköter systemet.", StatusCodes.Status409Conflict);
    }

    private static Task<IResult> Missing(HttpContext context, RuleShelf shelf) =>
        Message(context, shelf, "Finns inte", "Det finns inget sådant ärende eller svar.", StatusCodes.Status404NotFound);

    private static async Task<IResult> Message(HttpContext context, RuleShelf shelf, string title, string text, int status) => await Html.Page<MissingPage>(
        context,
        new() { [nameof(MissingPage.Say)] = new Words((await shelf.InUse()).RuleBook), [nameof(MissingPage.Title)] = title, [nameof(MissingPage.Text)] = text },
        status);
}
