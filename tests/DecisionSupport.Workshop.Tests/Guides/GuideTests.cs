using System.Net;
using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.Knowledge;
using DecisionSupport.Workshop.Guides;
using DecisionSupport.Workshop.Scenarios;

namespace DecisionSupport.Workshop.Tests.Guides;

/// <summary>Whatever the trainer's guide names is there: in the repository, and on the server for whoever has only the tool.</summary>
[Collection(ServerCollection.Name)]
public sealed partial class GuideTests(RunningServer server)
{
    private static readonly string Guide = File.ReadAllText(RepositoryFolder.Of("docs", "verkstaden.md"));

    [Fact]
    public void Every_file_that_it_links_to_is_in_the_repository()
    {
        var links = Link().Matches(Guide).Select(m => m.Groups["to"].Value).ToList();
        links.Count.ShouldBeGreaterThan(10);

        links.Where(link => !File.Exists(Path.Combine(RepositoryFolder.Of("docs"), link))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_that_it_names_is_linked_to() =>
        FileName().Matches(Guide).Select(m => m.Value).Where(name => !Link().Matches(Guide).Any(m => m.Groups["to"].Value.EndsWith(name, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public async Task Every_page_and_file_that_it_names_is_served()
    {
        var html = await (await server.Get("/handledning")).Content.ReadAsStringAsync();
        var named = Page().Matches(Guide).Select(m => m.Groups["path"].Value).Concat(Href().Matches(html).Select(m => m.Groups["path"].Value)).Distinct().ToList();
        named.ShouldContain("/ledare");
        named.ShouldContain("/handledning/filer/mall.yaml");

        foreach (var path in named)
        {
            (await server.Get(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public void The_template_is_a_story() =>
        new ScenarioReader(BuiltInRules.RuleBook).Read(GuideFiles.Find("mall.yaml")!, "mall.yaml").Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Every_story_is_told_of_by_its_name() =>
        ScenarioLibrary.BuiltIn(BuiltInRules.RuleBook).Scenarios.Where(s => !Guide.Contains($"[{s.Title.Swedish}](../rules/scenarios/{s.Id}.yaml)", StringComparison.Ordinal)).Select(s => s.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("/handledning/filer/appsettings.json")]
    [InlineData("/handledning/filer/..%2fapi%2fopenapi.json")]
    public async Task Nothing_but_its_own_files_is_served(string path) => await (await server.Get(path)).ShouldBeProblem(404);

    [GeneratedRegex(@"\]\((?<to>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b[\w-]+\.(yaml|md|ndjson|json|xml)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("`(?<path>/[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Page();

    [GeneratedRegex("href=\"(?<path>/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Href();
}
