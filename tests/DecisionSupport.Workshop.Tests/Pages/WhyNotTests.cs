using DecisionSupport.Knowledge;

namespace DecisionSupport.Workshop.Tests.Pages;

/// <summary>Pages tell what keeps the better outcomes from coming out, to both readers; and why a question is asked.</summary>
[Collection(ServerCollection.Name)]
public sealed class WhyNotTests(RunningServer server)
{
    private const string Reveal = "/berattelser/abbas/7/svar";

    [Theory]
    [InlineData(Reveal, "Det här hindrar: Villkoren för sjukersättning ser ut att vara uppfyllda", "Stadigvarande nedsatt: uppgift saknas")]
    [InlineData(Reveal + "?till=personen", "Det här står i vägen för: Villkoren för sjukersättning ser ut att vara uppfyllda", "Ingen har sagt hur länge det kommer att vara så här.")]
    [InlineData("/berattelser/abbas/7/tank-om", "Det här hindrar: Villkoren för sjukersättning ser ut att vara uppfyllda", "Stadigvarande nedsatt: uppgift saknas")]
    [InlineData("/berattelser/abbas/7/tank-om?sprak=en", "What blocks: The conditions for sickness compensation look met", "Permanently reduced")]
    public async Task What_blocks_the_better_outcome_is_told(string path, string heading, string line)
    {
        var page = await Text(await server.Get(path));

        page.ShouldContain(heading);
        page[page.IndexOf(heading, StringComparison.Ordinal)..].ShouldContain(line);
    }

    [Theory]
    [InlineData(Reveal, "Det här hindrar: ")]
    [InlineData(Reveal + "?till=personen", "Det här står i vägen för: ")]
    public async Task Every_line_of_what_blocks_leads_to_the_page_of_its_criterion(string path, string heading)
    {
        var page = await Text(await server.Get(path));
        var from = page.IndexOf(heading, StringComparison.Ordinal);
        var list = page[from..page.IndexOf("</ul>", from, StringComparison.Ordinal)];
        var lines = list.Split("<li")[1..];

        lines.ShouldAllBe(line => line.Contains("class=\"reason\" href=\"/regler/", StringComparison.Ordinal));
        var address = lines[0][(lines[0].IndexOf("href=\"", StringComparison.Ordinal) + 6)..].Split('"')[0];
        (await server.Get(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_whole_form_speaks_to_the_officer_of_the_person()
    {
        var page = await Text(await Send(("dag", "2026-11-22"), ("fraga-om", "alla")));

        page.ShouldContain("Vad gör personen mest just nu?");
        page.ShouldContain("Sedan vilken dag har läkaren känt personen?");
        BuiltInRules.RuleBook.Vocabulary.Facts.Where(f => f.Question != f.QuestionToOfficer).Select(f => f.Question.Swedish).Where(q => page.Contains(q, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_interview_asks_what_the_decision_asks_next_and_says_what_it_decides_between()
    {
        var snapshot = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build();
        var decision = BuiltInRules.RuleBook.Evaluate(snapshot);

        var page = await Text(await Send(("dag", "2026-11-22"), ("fraga-om", "alla")));

        page.ShouldContain($"name=\"fraga\" value=\"{decision.NextQuestion()!.Id}\"");
        foreach (var reason in decision.Questions()[0].Reasons)
        {
            page.ShouldContain($"{reason.Recommendation.Version.Title.Swedish}: ");
            page.ShouldContain(reason.DecidesBetween[^1].Title.Swedish);
        }
    }

    [Fact]
    public async Task A_question_that_is_passed_over_gives_way_to_the_one_after()
    {
        var snapshot = new CaseSnapshotBuilder(BuiltInRules.RuleBook.Vocabulary, new DateOnly(2026, 11, 22)).Build();
        var questions = BuiltInRules.RuleBook.Evaluate(snapshot, "sgi").Questions();

        var page = await Text(await Send(("dag", "2026-11-22"), ("fraga-om", "sgi"), ("fraga", questions[0].Fact.Id), ("gor", "hoppa")));

        page.ShouldContain($"name=\"fraga\" value=\"{questions[1].Fact.Id}\"");
    }

    private Task<HttpResponseMessage> Send(params (string Key, string Value)[] fields) =>
        server.Post("/arende", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Key, f.Value))));

    private static async Task<string> Text(HttpResponseMessage response) => System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
}
