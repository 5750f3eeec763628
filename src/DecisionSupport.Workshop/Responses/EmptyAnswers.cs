using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Gives a body to refusals that have none: no such page, no such method.</summary>
internal sealed class EmptyAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < 400 || response.ContentType is not null)
        {
            return;
        }

        var (title, advice) = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("There is nothing at this address.", "Begin at the first page, /, or see /v1/openapi.json."),
            StatusCodes.Status405MethodNotAllowed => ("This address does not take that method.", "See /v1/openapi.json."),
            _ => ("The request cannot be answered.", "See /v1/openapi.json."),
        };
        await Problem.Write(context, response.StatusCode, title, advice);
    }
}
