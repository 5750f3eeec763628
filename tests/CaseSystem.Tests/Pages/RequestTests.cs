using System.Net;
using System.Text;
using CaseSystem.Tests.Support;

namespace CaseSystem.Tests.Pages;

/// <summary>What comes in from outside is taken or refused, never half taken, and nobody's name stays.</summary>
public sealed class RequestTests(RunningCaseSystem system) : IClassFixture<RunningCaseSystem>
{
    private static readonly byte[] Certificate = File.ReadAllBytes(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-utan-aktivitetsbegransning.xml"));

    [Fact]
    public async Task A_file_that_is_no_certificate_is_refused_without_being_quoted_and_changes_nothing()
    {
        var key = system.Begin("rygg-och-depression");
        var before = CaseSnapshotJson.Sha256(system.Cases.Find(key)!.Snapshot);

        using var answer = await system.Drop(key, Encoding.UTF8.GetBytes("<hemligt>Anna Andersson</hemligt>"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Anna");
        CaseSnapshotJson.Sha256(system.Cases.Find(key)!.Snapshot).ShouldBe(before);
    }

    [Fact]
    public async Task Of_a_certificate_only_facts_are_kept()
    {
        var key = system.Begin("rygg-och-depression");
        using var answer = await system.Drop(key, Certificate);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        system.Cases.Find(key)!.Snapshot["loh.exists"].AsBoolean().ShouldBeTrue();
        system.Kept().ShouldNotContain("19121212");
        system.Kept().ShouldNotContain("<");
    }

    [Fact]
    public async Task A_form_of_somebody_else_is_refused()
    {
        using var answer = await system.Http.PostAsync("/arenden", new FormUrlEncodedContent([]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_is_told_and_nothing_is_saved()
    {
        var key = system.Begin("rygg-och-depression");
        using var answer = await system.Post($"/arenden/{key}", $"/arenden/{key}/uppgifter", ("workCapacity.permanent", "ja"), ("person.birthDate", "2999-01-01"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        system.Cases.Find(key)!.Snapshot["workCapacity.permanent"].IsNull.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/arenden/K-0")]
    [InlineData("/arenden/K-0/papper/letter")]
    [InlineData("/arenden/K-0/svar/1")]
    [InlineData("/arenden/K-0/svar/1/protokoll")]
    public async Task What_is_not_there_is_told_as_a_page(string path)
    {
        using var answer = await system.Http.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Finns inte");
    }
}
