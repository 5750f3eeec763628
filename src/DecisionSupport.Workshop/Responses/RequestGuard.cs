using DecisionSupport.Workshop.Http;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Refuses what a browser was tricked into sending: a foreign name for this machine, or a post from another site's page.</summary>
internal sealed class RequestGuard(RequestDelegate next, ListeningAddresses addresses)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        // As it was sent: a name in international letters is not even looked at.
        var host = request.Headers.Host.ToString();
        if (!addresses.MayBeCalled(new HostString(host).Host))
        {
            return Problem.Write(context, StatusCodes.Status421MisdirectedRequest, "This server does not answer to that name.", "Call it by the address it printed when it started.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && ComesFromElsewhere(request, host))
        {
            return Problem.Write(context, StatusCodes.Status403Forbidden, "The request comes from another site's page.", "Send it from this server's own pages, or from a program.");
        }

        return next(context);
    }

    // A program sends neither header; a browser always says where a post comes from.
    private static bool ComesFromElsewhere(HttpRequest request, string host)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return (site.Length > 0 && site is not ("same-origin" or "none"))
            || (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{host}", StringComparison.OrdinalIgnoreCase));
    }
}
