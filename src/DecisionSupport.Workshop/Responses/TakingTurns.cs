using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Answers so many requests at once and lets so many wait their turn; who comes then is told to come again, at once and for nothing. Thread-safe.</summary>
internal sealed class TakingTurns(RequestDelegate next, ConcurrencyLimiter turns)
{
    private const string Seconds = "2";

    /// <summary>The turns there are.</summary>
    /// <param name="working">How many requests are answered at once.</param>
    /// <param name="waiting">How many wait, first come first served.</param>
    public static ConcurrencyLimiter Turns(int working, int waiting) => new(new ConcurrencyLimiterOptions { PermitLimit = working, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task InvokeAsync(HttpContext context)
    {
        using var turn = await turns.AcquireAsync(permitCount: 1, context.RequestAborted);
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.Headers.RetryAfter = Seconds;
        await Problem.Write(context, StatusCodes.Status503ServiceUnavailable, "Too many ask at once.", "Ask again in a moment.");
    }
}
