using Microsoft.AspNetCore.Http;

namespace CaseSystem.Web;

/// <summary>
/// Headers on every answer: no script, nothing from elsewhere, nothing kept by browsers. Who may see which case is for the host to say: this sample has no sign-in, and
/// listens to its own machine alone.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Papers bring their style with them.
    private const string Policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
