using System.Net.Http.Headers;
using System.Text;

namespace DecisionSupport.Workshop.Tests.Security;

/// <summary>What is filled in to harm is shown as text or refused, and the server goes on.</summary>
[Collection(ServerCollection.Name)]
public sealed class HostileFormTests(RunningServer server)
{
    private const string Script = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

    [Theory]
    [InlineData("loh.diagnoses")]
    [InlineData("person.birthDate")]
    [InlineData("workCapacity.reductionPercent")]
    [InlineData("work.situation")]
    [InlineData("protection.periods")]
    [InlineData("dag")]
    [InlineData("fraga-om")]
    [InlineData("fraga")]
    [InlineData("hoppat")]
    [InlineData("prova")]
    [InlineData("berattelse")]
    public async Task Html_in_a_field_never_becomes_html(string field)
    {
        var response = await server.Post("/arende", new FormUrlEncodedContent([new("dag", "2026-11-22"), new(field, Script), new("svar", Script), new("gor", "svara"), new("steg", "1")]));

        response.IsSuccessStatusCode.ShouldBeTrue();
        var html = await response.Content.ReadAsStringAsync();
        html.ShouldNotContain("<script>alert");
        html.ShouldNotContain("<img src=x");
    }

    [Theory]
    [InlineData("/berattelser/%3Cscript%3Ealert(1)%3C%2Fscript%3E/1")]
    [InlineData("/berattelser/abbas/0")]
    [InlineData("/berattelser/abbas/99")]
    [InlineData("/berattelser/..%2f..%2frules/1")]
    [InlineData("/berattelser/abbas/99999999999999999999")]
    public async Task A_story_that_is_not_there_is_told(string path) => await (await server.Get(path)).ShouldBeProblem(404);

    [Fact]
    public async Task A_form_with_too_many_fields_is_refused() =>
        await (await server.Post("/arende", new FormUrlEncodedContent(Enumerable.Range(0, 3000).Select(i => KeyValuePair.Create($"f{i}", "x"))))).ShouldBeProblem(400);

    [Fact]
    public async Task A_field_without_end_is_refused() =>
        await (await server.Post("/arende", new FormUrlEncodedContent([new("loh.diagnoses", new string('x', 400_000))]))).ShouldBeProblem(400);

    [Fact]
    public async Task A_broken_form_is_refused()
    {
        var content = new StringContent("--x\r\nnot a part");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        await (await server.Post("/arende", content)).ShouldBeProblem(400);
    }

    [Theory]
    [InlineData("/arende")]
    [InlineData("/arende/spara")]
    [InlineData("/arende/till-personen")]
    [InlineData("/rosta")]
    [InlineData("/rosta/oppna")]
    [InlineData("/manga")]
    public async Task A_form_from_another_sites_page_is_refused(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.At(path)) { Content = new FormUrlEncodedContent([new("dag", "2026-11-22")]) };
        request.Headers.Add("Origin", "https://evil.example");

        await (await server.Client.SendAsync(request)).ShouldBeProblem(403);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("a: &a [*a]")]
    [InlineData("{\"a\":")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_hostile_file_is_told_on_the_page_and_the_case_stays(string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent("2026-11-22"), "dag" }, { new StringContent("true"), "person.insured" }, { new StringContent("las"), "gor" } };
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "fil", "<script>.xml");

        var html = await (await server.Post("/arende", form)).Content.ReadAsStringAsync();

        html.ShouldContain("Filen går inte att läsa");
        html.ShouldContain("name=\"person.insured\" value=\"true\" checked");
        html.ShouldNotContain("root:");
        html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task A_carried_case_that_is_no_case_is_refused() =>
        await (await server.Post("/arende", new FormUrlEncodedContent([new("arende", "{}")]))).ShouldBeProblem(400);

    [Fact]
    public async Task An_identity_number_in_a_field_is_not_taken_in()
    {
        var html = await (await server.Post("/arende", new FormUrlEncodedContent([new("dag", "2026-11-22"), new("loh.diagnoses", "19121212-1212")]))).Content.ReadAsStringAsync();

        html.ShouldContain("Uppgiften går inte att använda");
        html.ShouldNotContain("19121212");
    }
}
