using DecisionSupport.Workshop.Http;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Turns what goes wrong while a request is read or answered into a problem; the server goes on.</summary>
internal sealed class FaultBarrier(RequestDelegate next, Action<string> report)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (RefusedException refusal) when (!context.Response.HasStarted)
        {
            await Problem.Write(context, refusal.Status, refusal.Title, refusal.Advice);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Problem.Write(context, bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "The body is too large." : "The request cannot be read.", "Check what was sent.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone; nobody is left to tell.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            // Not the message: it may quote the case.
            report($"{fault.GetType()}\n{fault.StackTrace}");
            await Problem.Write(context, StatusCodes.Status500InternalServerError, "A fault of our own.", "Please report it, without the case. The server goes on.");
        }
    }
}
