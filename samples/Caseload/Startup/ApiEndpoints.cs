using Caseload.Cases;
using Caseload.Grains;
using Caseload.Pages;
using Caseload.Register;
using Caseload.Rules;
using Caseload.Watching;
using DecisionSupport.Knowledge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Caseload.Startup;

/// <summary>What a case system calls.</summary>
internal static class ApiEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapPut("/api/cases/{key}", Receive);
        app.MapPost("/api/rules", Adopt);
        app.MapPost("/regler", AdoptFromPage);
    }

    /// <summary>Takes the facts of a case. The same again is no news, so a call without answer may be made again.</summary>
    private static async Task<IResult> Receive(string key, string unit, HttpRequest request, IGrainFactory grains, RuleShelf shelf)
    {
        if (request.ContentLength is null || request.ContentLength > SnapshotReader.MaxBytes)
        {
            return Results.Json(new Receipt(IsTaken: false, 0, [$"A snapshot has a length, of {SnapshotReader.MaxBytes} bytes at most."]), statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        // Before any grain is asked for: frameworks write keys into their logs.
        if (CaseKey.Problem("key", key, (await shelf.InUse()).RuleBook.Vocabulary) is { } problem)
        {
            return Results.Json(new Receipt(IsTaken: false, 0, [problem]), statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var receipt = await grains.GetGrain<ICase>(key).Receive(unit, body.ToArray());
        return Results.Json(receipt, statusCode: receipt.IsTaken ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Reads the folder of rules again, and takes what is in it in use for all cases. Rules with errors change nothing.</summary>
    private static async Task<IResult> Adopt(RuleShelf shelf, CaseloadOptions options, IGrainFactory grains)
    {
        var (loading, isNew) = await TakeInUse(shelf, options, grains);
        return loading.RuleBook is { } ruleBook
            ? Results.Json(new { ruleBook.Version, ruleBook.Sha256, isNew, (await shelf.InUse()).Number })
            : Results.Json(Problems(loading), statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AdoptFromPage(HttpContext context, RuleShelf shelf, CaseloadOptions options, IGrainFactory grains, ICaseRegister register, IRuleArchive archive)
    {
        var (loading, _) = await TakeInUse(shelf, options, grains);
        return loading.RuleBook is null ? await PageEndpoints.Rules(context, register, archive, shelf, Problems(loading)) : Results.Redirect("/regler");
    }

    private static async Task<(RuleBookLoading Loading, bool IsNew)> TakeInUse(RuleShelf shelf, CaseloadOptions options, IGrainFactory grains)
    {
        var taken = await shelf.Adopt(options.Rules is { } folder ? RuleFiles.OfFolder(folder) : BuiltInRules.Files);
        if (taken.IsNew)
        {
            await grains.GetGrain<IWatch>(0).Begin();
        }

        return taken;
    }

    private static ImmutableArray<string> Problems(RuleBookLoading loading) => [.. loading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString())];
}
