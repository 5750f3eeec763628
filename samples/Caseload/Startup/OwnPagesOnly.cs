using Microsoft.AspNetCore.Http;

namespace Caseload.Startup;

/// <summary>
/// Headers on every answer, and no change by way of somebody else's page. Who may see which unit is for the host to say: this sample has no login, and listens to its own
/// machine alone.
/// </summary>
internal sealed class OwnPagesOnly(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (!HttpMethods.IsGet(context.Request.Method) && from is not ("" or "same-origin" or "none"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
