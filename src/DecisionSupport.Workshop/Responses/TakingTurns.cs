using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Answers so many requests at once and lets so many wait their turn; who comes then is told to come again, at once and for nothing. A turn lasts while a body is read,
/// so an address has a share of them only: a machine that sends slowly keeps nobody else out. Thread-safe.</summary>
internal sealed class TakingTurns(RequestDelegate next, PartitionedRateLimiter<HttpContext> turns)
{
    private const string Seconds = "2";

    /// <summary>The turns there are, and how many of them one address may have.</summary>
    public static PartitionedRateLimiter<HttpContext> Of(Turns all, Turns ofAddress) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => ofAddress.For(context.Connection.RemoteIpAddress ?? IPAddress.None)),
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(_ => all.For(IPAddress.Any)));

    public async Task InvokeAsync(HttpContext context)
    {
        using var turn = await turns.AcquireAsync(context, permitCount: 1, context.RequestAborted);
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.Headers.RetryAfter = Seconds;
        await Problem.Write(context, StatusCodes.Status503ServiceUnavailable, "Too many ask at once.", "Ask again in a moment.");
    }
}
