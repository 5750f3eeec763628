using Microsoft.AspNetCore.Builder;

namespace Caseload.Pages;

internal static class PageEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/", () => "hej");
}
