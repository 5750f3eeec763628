using DecisionSupport.Workshop.Guides;
using DecisionSupport.Workshop.Http;
using DecisionSupport.Workshop.Pages;
using DecisionSupport.Workshop.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DecisionSupport.Workshop.Endpoints;

/// <summary>The trainer's guide and the files that it names.</summary>
internal static class GuideEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/handledning", context => Html.Send<GuidePage>(context, new() { [nameof(GuidePage.Content)] = GuideFiles.Html }));
        routes.MapRead(GuideFiles.Folder + "{name}", async context =>
        {
            if (context.GetRouteValue("name") is not string name || GuideFiles.Find(name) is not { } content)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        });
    }
}
