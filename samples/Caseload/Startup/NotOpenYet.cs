using Caseload.Rules;
using Microsoft.AspNetCore.Http;

namespace Caseload.Startup;

/// <summary>Asks to wait a moment while no rules are in use yet: in the first second of an empty caseload.</summary>
internal sealed class NotOpenYet(RequestDelegate next)
{
    private const string Second = "1";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (NoRulesYetException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = Second;
            // Browsers ask again by themselves.
            context.Response.Headers["Refresh"] = Second;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("Bevakningen startar. Sidan kommer strax.");
        }
    }
}
