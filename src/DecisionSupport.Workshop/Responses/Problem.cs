using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DecisionSupport.Workshop.Pages;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Problem details (RFC 9457). They tell what was wrong and what to do, and never repeat what was sent.</summary>
internal static class Problem
{
    public const string ContentType = "application/problem+json";

    // Swedish letters are written as they are; what HTML could misread stays escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Task Write(HttpContext context, int status, string title, string detail) => Write(context, status, title, detail, []);

    public static async Task Write(HttpContext context, int status, string title, string detail, IReadOnlyList<ProblemPlace> errors)
    {
        context.Response.StatusCode = status;
        if (IsForPeople(context.Request))
        {
            await Html.Send<ErrorPage>(context, new() { [nameof(ErrorPage.Status)] = status, [nameof(ErrorPage.Detail)] = $"{title} {detail}" });
            return;
        }

        context.Response.ContentType = ContentType;
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", title);
        json.WriteNumber("status", status);
        json.WriteString("detail", detail);
        if (errors.Count > 0)
        {
            json.WriteStartArray("errors");
            foreach (var error in errors)
            {
                json.WriteStartObject();
                json.WriteString("code", error.Code);
                json.WriteString("message", error.Message);
                if (error.Line is { } line)
                {
                    json.WriteNumber("line", line);
                    json.WriteNumber("column", error.Column ?? 0);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    // A browser asks for pages; the API answers programs only.
    public static bool IsForPeople(HttpRequest request) =>
        !request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One thing that is wrong in what was sent.</summary>
internal sealed record ProblemPlace(string Code, string Message, int? Line, int? Column)
{
    public static ProblemPlace Of(Diagnostic diagnostic) => Of(diagnostic, Language.English);

    public static ProblemPlace Of(Diagnostic diagnostic, Language language) =>
        new(diagnostic.Code, diagnostic.MessageIn(language), diagnostic.Place.Line == 0 ? null : diagnostic.Place.Line, diagnostic.Place.Line == 0 ? null : diagnostic.Place.Column);
}
