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
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/manga", context => Show(context, null, ruleBook.RuleSets[^1].Id));
        routes.MapPost("/manga", Count);
        routes.MapRead("/manga/exempel.ndjson", Example);
    }

    private async Task Count(HttpContext context)
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

        await Show(context, new CohortReader(ruleBook).Read(content, about, context.RequestAborted), about);
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
