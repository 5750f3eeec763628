using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Http;

/// <summary>Addresses that are only read.</summary>
internal static class Routes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers whoever reads an address, or asks with HEAD what reading it would give; the server leaves out the body then.</summary>
    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, RequestDelegate answer) => routes.MapMethods(pattern, Methods, answer);
}
