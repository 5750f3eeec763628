using System.Text;
using DecisionSupport.Workshop.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DecisionSupport.Workshop.Responses;

/// <summary>Renders a page whole, then sends it. Whatever stands in it is encoded by the components.</summary>
internal static class Html
{
    public static async Task Send<TPage>(HttpContext context, Dictionary<string, object> parameters)
        where TPage : IComponent
    {
        var services = context.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var host = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(PageHost.Here)] = PageContext.Of(context),
            [nameof(PageHost.Page)] = typeof(TPage),
            [nameof(PageHost.Parameters)] = parameters,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<PageHost>(host)).ToHtmlString());
        var content = Encoding.UTF8.GetBytes("<!DOCTYPE html>\n" + html);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
