using CaseSystem.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseSystem.Web;

/// <summary>Pages as answers to requests.</summary>
internal static class Show
{
    public static RazorComponentResult Page<TPage>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var all = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            all[name] = value;
        }

        return new RazorComponentResult(typeof(TPage), all);
    }

    public static IResult Problem(string title, string text, int status, string back = "/")
    {
        var page = Page<ProblemPage>((nameof(ProblemPage.Title), title), (nameof(ProblemPage.Text), text), (nameof(ProblemPage.Back), back));
        page.StatusCode = status;
        return page;
    }

    public static IResult NoSuchCase() => Problem("Finns inte", "Det finns inget ärende med den nyckeln.", StatusCodes.Status404NotFound);
}
