using System.Net;
using System.Text.RegularExpressions;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Rules;

/// <summary>How a criterion came to what it is, part by part, in a story, a worked case and a case of one's own.</summary>
[Collection(ServerCollection.Name)]
public sealed partial class TracePageTests(RunningServer server)
{
    [Fact]
    public async Task Each_part_of_a_rule_says_what_it_came_to_what_it_read_and_where_it_stands()
    {
        var page = Decoded(await (await server.Get("/regler/sgi/noLivranta/spar/sgi-livranta")).EnsureSuccessStatusCode().Content.ReadAsStringAsync());

        page.ShouldContain("<h1>Så räknades det</h1>");
        page.ShouldContain("(benefit.livrantaGranted): <strong>ja</strong>");
        page.ShouldMatch(@"sgi/\d{4}-\d\d-\d\d\.yaml\(\d+,\d+\)");
        Parts().Count(page).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Every_criterion_of_a_story_is_traced_in_both_languages()
    {
        foreach (var criterion in BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == "sjukersattning").On(new DateOnly(2016, 11, 15))!.Criteria)
        {
            (await server.Get($"/regler/sjukersattning/{criterion.Id}/spar/abbas/4?sprak=en")).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task Pages_of_criteria_lead_to_the_traces_of_the_cases_that_show_them()
    {
        var page = await (await server.Get("/regler/sgi/noLivranta")).Content.ReadAsStringAsync();
        var link = TraceLink().Match(page);

        link.Success.ShouldBeTrue();
        (await server.Get(link.Groups["path"].Value)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_case_of_ones_own_is_traced_with_who_said_what()
    {
        var page = await Post("/arende/spar/sgi/noLivranta", ("benefit.livrantaGranted", "true"), ("sagt-av.benefit.livrantaGranted", "Försäkringskassan"), ("sagt-dag.benefit.livrantaGranted", "2026-10-01"));

        page.ShouldContain("<strong>ja</strong> (Försäkringskassan, 1 oktober 2026)");
    }

    [Fact]
    public async Task Who_said_a_fact_is_kept_shown_and_saved()
    {
        (string, string)[] fields = [("benefit.livrantaGranted", "true"), ("sagt-av.benefit.livrantaGranted", "läkare"), ("sagt-dag.benefit.livrantaGranted", "2026-10-01")];

        var page = await Post("/arende", fields);
        page.ShouldContain("ja (läkare, 1 oktober 2026)");
        page.ShouldMatch("name=\"sagt-av\\.benefit\\.livrantaGranted\"[^>]*value=\"läkare\"");
        (await Post("/arende/spara", fields)).ShouldContain("\"by\": \"läkare\"");
    }

    [Theory]
    [InlineData("true", "läkare", true)]
    [InlineData("false", "läkare", false)]
    [InlineData("false", "Försäkringskassan", true)]
    public async Task Who_said_a_fact_said_nothing_of_what_it_is_changed_to(string value, string by, bool isSaid)
    {
        var before = await Post("/arende", ("benefit.livrantaGranted", "true"), ("sagt-av.benefit.livrantaGranted", "läkare"), ("sagt-dag.benefit.livrantaGranted", "2026-10-01"));
        var vouched = Vouched().Match(before).Groups["vouched"].Value;
        vouched.ShouldBe("läkare|2026-10-01|true");

        var saved = await Post("/arende/spara", ("benefit.livrantaGranted", value), ("sagt-av.benefit.livrantaGranted", by), ("sagt-dag.benefit.livrantaGranted", "2026-10-01"), ("sagt-om.benefit.livrantaGranted", vouched));

        saved.Contains($"\"by\": \"{by}\"", StringComparison.Ordinal).ShouldBe(isSaid);
    }

    [Theory]
    [InlineData("19680302-1234", "2026-10-01", "Vem som sa det går inte att använda.")]
    [InlineData("läkare", "2026-12-24", "Dagen då det sades går inte att använda.")]
    [InlineData("läkare", "i går", "Dagen då det sades går inte att använda.")]
    public async Task What_cannot_be_who_said_it_is_told_and_the_fact_is_kept(string by, string on, string told)
    {
        var page = await Post("/arende", ("benefit.livrantaGranted", "true"), ("sagt-av.benefit.livrantaGranted", by), ("sagt-dag.benefit.livrantaGranted", on));

        page.ShouldContain(told);
        page.ShouldContain("<dd>ja");
        page.ShouldNotContain("19680302");
    }

    private async Task<string> Post(string path, params (string, string)[] fields)
    {
        using var form = new FormUrlEncodedContent([new("dag", "2026-11-20"), new("fraga-om", "sgi"), .. fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))]);
        var response = await server.Post(path, form);
        return Decoded(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    private static string Decoded(string page) => WebUtility.HtmlDecode(page);

    [GeneratedRegex("name=\"sagt-om\\.benefit\\.livrantaGranted\" value=\"(?<vouched>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vouched();

    [GeneratedRegex("<span class=\"mark\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();

    [GeneratedRegex("href=\"(?<path>/regler/sgi/noLivranta/spar/[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TraceLink();
}
