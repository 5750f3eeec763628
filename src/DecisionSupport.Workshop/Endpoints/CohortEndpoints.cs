using System.Text.Json;
using DecisionSupport.Workshop.Cases;
using DecisionSupport.Workshop.Cohorts;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using DecisionSupport.Workshop.Scenarios;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>Many cases at once, from a file; counted and forgotten.</summary>
internal sealed class CohortEndpoints(RuleBook ruleBook, ScenarioLibrary library)
{
    private readonly CohortProgress _progress = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/manga", context => Show(context, null, ruleBook.RuleSets[^1].Id));
        routes.MapPost("/manga", context => Count(context, ShowCounted));
        routes.MapPost("/manga/a4", context => Count(context, Print));
        routes.MapRead("/manga/framsteg/{las}", Progress);
        routes.MapRead("/manga/exempel.ndjson", Example);
    }

    private async Task Count(HttpContext context, Func<HttpContext, Cohort, string, Task> answer)
    {
        var form = await Form.Read(context, Limits.LargestBody);
        var about = form[FieldNames.About].ToString() is var id && ruleBook.RuleSets.Any(r => r.Id == id) ? id : ruleBook.RuleSets[^1].Id;
        if (form.Files[FieldNames.File] is not { Length: > 0 } file)
        {
            await Show(context, null, about);
            return;
        }

        var content = new byte[file.Length];
        using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, context.RequestAborted);
        }

        var key = form[FieldNames.Progress].ToString();
        var tell = _progress.Follow(key);
        try
        {
            // Elsewhere, so that how far it has come can be asked meanwhile.
            var isTable = file.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            var cohort = await Task.Run(() => new CohortReader(ruleBook).Read(content, isTable, about, tell, context.RequestAborted), context.RequestAborted);
            await answer(context, cohort, about);
        }
        finally
        {
            if (tell is not null)
            {
                _progress.Forget(key);
            }
        }
    }

    private Task ShowCounted(HttpContext context, Cohort cohort, string about) => Show(context, cohort, about);

    private Task Print(HttpContext context, Cohort cohort, string about)
    {
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PrintedPolicy;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(CohortReport.Html(cohort.Statistics, ruleBook, PageContext.Of(context).Language), context.RequestAborted);
    }

    private async Task Progress(HttpContext context)
    {
        var (done, all) = _progress.Of(context.GetRouteValue("las") as string ?? "");
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteNumber("done", done);
        json.WriteNumber("all", all);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    private Task Show(HttpContext context, Cohort? cohort, string about) => Html.Send<CohortPage>(context, new()
    {
        [nameof(CohortPage.Cohort)] = cohort!,
        [nameof(CohortPage.About)] = about,
        [nameof(CohortPage.RuleBook)] = ruleBook,
    });

    // Every moment of every story is a case: something to try the page with.
    private async Task Example(HttpContext context)
    {
        using var lines = new MemoryStream();
        foreach (var step in library.Scenarios.SelectMany(s => s.Steps))
        {
            using (var json = new Utf8JsonWriter(lines))
            {
                CaseSnapshotJson.Write(step.Snapshot, json);
            }

            lines.WriteByte((byte)'\n');
        }

        context.Response.ContentType = "application/x-ndjson; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"exempel.ndjson\"";
        lines.Position = 0;
        await lines.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
