using System.Net;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Rules;

/// <summary>Every version of every rule set and criterion has its page, in both languages, without ids and without what a case would fill in.</summary>
[Collection(ServerCollection.Name)]
public sealed class EveryRulePageTests(RunningServer server)
{
    public static TheoryData<string> RuleSets => [.. BuiltInRules.RuleBook.RuleSets.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public async Task Each_criterion_of_the_first_and_the_last_version_is_shown(string ruleSet)
    {
        var versions = BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == ruleSet).Versions;
        foreach (var (version, criterion) in ((RuleSetVersion[])[versions[0], versions[^1]]).SelectMany(v => v.Criteria.Select(c => (v, c))))
        {
            var page = await Text($"/regler/{ruleSet}/{criterion.Id}?dag={version.From:yyyy-MM-dd}");

            page.ShouldContain($"<h1>{criterion.Title.Swedish}</h1>");
            page.ShouldContain(BuiltInRules.RuleBook.Sources[criterion.Sources[0]].Title.Swedish);
            page.ShouldNotContain("{");
        }
    }

    [Theory]
    [MemberData(nameof(RuleSets))]
    public async Task Each_version_is_shown_in_English(string ruleSet)
    {
        foreach (var version in BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == ruleSet).Versions)
        {
            var page = await Text($"/regler/{ruleSet}?dag={version.From:yyyy-MM-dd}&sprak=en");

            page.ShouldContain($"<h1>{version.Title.English}</h1>");
            version.Doubts.ShouldEach(d => page.Contains(d.English, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/regler/finns-inte")]
    [InlineData("/regler/sgi/finns-inte")]
    [InlineData("/arende/exempel/finns-inte/sgi")]
    [InlineData("/arende/exempel/sgi-livranta/finns-inte")]
    [InlineData("/regler/sgi/finns-inte/spar/sgi-livranta")]
    [InlineData("/regler/finns-inte/noLivranta/spar/sgi-livranta")]
    [InlineData("/regler/sgi/noLivranta/spar/finns-inte")]
    [InlineData("/regler/sgi/noLivranta/spar/abbas/99")]
    public async Task What_is_not_there_is_not_found(string path) => (await server.Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_day_that_is_none_is_refused() => (await server.Get("/regler/sgi?dag=2018-02-30")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    private async Task<string> Text(string path) => WebUtility.HtmlDecode(await (await server.Get(path)).EnsureSuccessStatusCode().Content.ReadAsStringAsync());
}
