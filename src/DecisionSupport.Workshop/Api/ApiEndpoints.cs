using DecisionSupport.Authoring;
using DecisionSupport.Certificates;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Responses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace DecisionSupport.Workshop.Api;

/// <summary>The HTTP API, for case systems that are not .NET. What it takes and gives stands in <c>/v1/openapi.json</c>.</summary>
internal static class ApiEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes, bool takesCertificates)
    {
        routes.MapPost("/v1/decisions", Decide);
        routes.MapPost("/v1/questions", Ask);
        if (takesCertificates)
        {
            routes.MapPost("/v1/certificates", ReadCertificate);
        }

        routes.MapRead("/health", context => Send(context, output => HealthJson.Write(context.RequestServices.GetRequiredService<RuleBook>(), output)));
        routes.MapRead("/v1/rule-sets", ListRuleSets);
        routes.MapRead("/v1/schemas/{kind}", DescribeJson);
        // Tools look for the document in different places.
        foreach (var address in (string[])["/v1/openapi.json", "/openapi.json", "/openapi/v1.json"])
        {
            routes.MapRead(address, context => SendUnlessKnown(context, output => OpenApi.Write(context.RequestServices.GetRequiredService<RuleBook>(), output)));
        }
    }

    private static Task DescribeJson(HttpContext context)
    {
        if (context.GetRouteValue("kind") is not string kind || !OpenApi.HasSchema(kind))
        {
            throw new RefusedException(StatusCodes.Status404NotFound, "There is no such schema.", "See /v1/openapi.json.");
        }

        var schema = JsonSchemas.Write(kind, context.RequestServices.GetRequiredService<RuleBook>());
        return SendUnlessKnown(context, output => output.Write(System.Text.Encoding.UTF8.GetBytes(schema)), "application/schema+json; charset=utf-8");
    }

    private static async Task Decide(HttpContext context)
    {
        var language = Query.Language(context.Request);
        var detail = Query.Detail(context.Request, "detail");
        if (await Evaluate(context) is { } decision)
        {
            await Send(context, output => DecisionJson.Write(decision, language, output, detail));
        }
    }

    private static async Task Ask(HttpContext context)
    {
        var language = Query.Language(context.Request);
        var page = new QuestionPage(Query.Number(context.Request, "skip", 0, int.MaxValue) ?? 0, Query.Number(context.Request, "take", 1, QuestionPage.Most) ?? QuestionPage.Usual);
        if (await Evaluate(context) is { } decision)
        {
            await Send(context, output => QuestionsJson.Write(decision, page, language, output));
        }
    }

    // Null after telling what is wrong with what was sent.
    private static async Task<Decision?> Evaluate(HttpContext context)
    {
        var ruleBook = context.RequestServices.GetRequiredService<RuleBook>();
        var asOf = Query.Day(context.Request, "asOf");
        var ruleSets = RuleSetsAsked(context.Request, ruleBook);
        Body.RequireType(context.Request, "application/json", "application/yaml", "application/x-yaml", "text/yaml");
        var content = await Body.Read(context, SnapshotReader.MaxBytes);
        var fault = Body.IsOfType(context.Request, "application/json") ? JsonFault.Find(content) : null;
        var reading = new SnapshotReader(ruleBook.Vocabulary).Read(content, "snapshot", asOf);
        if (fault is not null || reading.Snapshot is not { } snapshot)
        {
            await Problem.Write(
                context,
                StatusCodes.Status400BadRequest,
                "The snapshot cannot be used.",
                "Correct what 'errors' tells; facts and their values stand in /v1/schemas/snapshot.",
                fault is not null ? [fault] : [.. reading.Diagnostics.Select(ProblemPlace.Of)]);
            return null;
        }

        return ruleSets.Length == 0 ? ruleBook.Evaluate(snapshot) : ruleBook.Evaluate(snapshot, ruleSets);
    }

    private static async Task ReadCertificate(HttpContext context)
    {
        var language = Query.Language(context.Request);
        var options = new CertificateReadOptions { AsOf = Query.Day(context.Request, "asOf"), MaxBytes = Limits.Certificate };
        Body.RequireType(context.Request, "application/xml", "text/xml", "application/soap+xml", "application/json");
        var content = await Body.Read(context, Limits.Certificate);
        var reading = CertificateReader.Read(new MemoryStream(content, writable: false), options);
        if (!reading.IsRead)
        {
            await Problem.Write(context, StatusCodes.Status400BadRequest, "The certificate cannot be read.", "Correct what 'errors' tells.", [.. reading.Errors.Select(e => ProblemPlace.Of(e, language))]);
            return;
        }

        await Send(context, output => CertificateJson.Write(reading.Certificate, output, language));
    }

    private static Task ListRuleSets(HttpContext context)
    {
        var ruleBook = context.RequestServices.GetRequiredService<RuleBook>();
        var language = Query.Language(context.Request);
        return SendUnlessKnown(context, output => RuleSetsJson.Write(ruleBook, language, output));
    }

    private static string[] RuleSetsAsked(HttpRequest request, RuleBook ruleBook)
    {
        string[] asked = [.. request.Query["ruleSet"].OfType<string>().Distinct()];
        return asked.All(id => ruleBook.RuleSets.Any(r => r.Id == id))
            ? asked
            : throw new RefusedException(StatusCodes.Status400BadRequest, "There is no such rule set.", $"'ruleSet' is one of {string.Join(", ", ruleBook.RuleSets.Select(r => r.Id))}.");
    }

    // What describes the rules changes only with the rules and with this program.
    private static Task SendUnlessKnown(HttpContext context, Action<Stream> write, string type = Json)
    {
        var tag = new EntityTagHeaderValue($"\"{context.RequestServices.GetRequiredService<RuleBook>().Sha256}-{DecisionRecord.CurrentEngine}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return Send(context, write, type);
    }

    // Written whole before it is sent, so that a fault on the way never leaves half an answer.
    private static async Task Send(HttpContext context, Action<Stream> write, string type = Json)
    {
        using var content = new MemoryStream();
        write(content);
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        content.Position = 0;
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
