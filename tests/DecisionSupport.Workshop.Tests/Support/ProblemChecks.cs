using System.Text.Json;

namespace DecisionSupport.Workshop.Tests.Support;

internal static class ProblemChecks
{
    /// <summary>The answer is a refusal with problem details of that status; gives its text.</summary>
    public static async Task<string> ShouldBeProblem(this HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(text);
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        problem.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        return text;
    }
}
