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

    [Fact]
    public async Task A_vote_that_is_not_counted_says_so() =>
        await (await server.Post("/rosta", Form(("berattelse", "lisa"), ("steg", "1"), ("svar", await AnAnswer())))).ShouldBeProblem(409);

    [Fact]
    public async Task A_number_that_the_server_did_not_give_is_no_device()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.At("/rosta")) { Content = Form(("berattelse", "abbas"), ("steg", "1"), ("svar", "apply")) };
        request.Headers.Add("Cookie", $"enhet={new string('a', 64)}");

        var given = (await server.Client.SendAsync(request)).Headers.GetValues("Set-Cookie").Single();

        given.ShouldStartWith("enhet=");
        given.ShouldNotContain(new string('a', 32));
    }

    private async Task<string> AnAnswer()
    {
        foreach (var answer in (string[])["apply", "rehabilitate", "complement-evidence", "has-sgi", "protected-sgi", "request-coordination", "complete", "sip"])
        {
            if ((await server.Post("/rosta", Form(("berattelse", "lisa"), ("steg", "1"), ("svar", answer)))).StatusCode != System.Net.HttpStatusCode.BadRequest)
            {
                return answer;
            }
        }

        return "";
    }

    private static FormUrlEncodedContent Form(params (string Key, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Key, f.Value)));
}
