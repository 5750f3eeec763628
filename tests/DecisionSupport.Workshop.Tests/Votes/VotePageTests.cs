namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>What a device may send.</summary>
[Collection(ServerCollection.Name)]
public sealed class VotePageTests(RunningServer server)
{
    [Theory]
    [InlineData("abbas", "1", "no-such")]
    [InlineData("abbas", "99", "apply")]
    [InlineData("abbas", "-1", "apply")]
    [InlineData("nobody", "1", "apply")]
    public async Task An_answer_that_is_not_there_is_refused(string story, string step, string answer) =>
        await (await server.Post("/rosta", Form(("berattelse", story), ("steg", step), ("svar", answer)))).ShouldBeProblem(400);

    [Fact]
    public async Task A_device_is_known_by_a_number_that_scripts_and_other_sites_never_see()
    {
        var response = await server.Post("/rosta", Form(("berattelse", "abbas"), ("steg", "1"), ("svar", "apply")));

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("expires");
    }

    private static FormUrlEncodedContent Form(params (string Key, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Key, f.Value)));
}
