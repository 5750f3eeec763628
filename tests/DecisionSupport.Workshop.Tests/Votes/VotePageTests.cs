using System.Net;

namespace DecisionSupport.Workshop.Tests.Votes;

/// <summary>What a device may send, and what comes of it.</summary>
[Collection(ServerCollection.Name)]
public sealed class VotePageTests(RunningServer server)
{
    private const int RoomOfPeople = 40;

    [Theory]
    [InlineData("abbas", "1", "no-such")]
    [InlineData("abbas", "99", "apply")]
    [InlineData("abbas", "-1", "apply")]
    [InlineData("nobody", "1", "apply")]
    public async Task An_answer_that_is_not_there_is_refused(string story, string step, string answer) =>
        await (await server.Post("/rosta", Phone.Fields(("berattelse", story), ("steg", step), ("svar", answer)))).ShouldBeProblem(400);

    [Fact]
    public async Task A_device_is_known_by_a_number_that_scripts_and_other_sites_never_see()
    {
        var response = await server.Get($"/{await Phone.CodeOnTheWall(server)}");

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("expires");
    }

    [Theory]
    [InlineData("ZZZZ")]
    [InlineData("arrr")]
    public async Task A_code_that_is_not_the_rooms_lets_nobody_in(string code)
    {
        var response = await server.Get($"/{code}");

        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        await response.ShouldBeProblem(404);
    }

    [Fact]
    public async Task A_vote_from_outside_the_room_is_not_counted_and_says_so()
    {
        await Open("lisa", 1);
        using var stranger = new Phone(server);

        (await (await stranger.Vote("lisa", 1, "has-sgi")).ShouldBeProblem(409)).ShouldContain("room code");
    }

    [Fact]
    public async Task A_cookie_that_the_server_did_not_make_takes_no_place()
    {
        await Open("lisa", 1);
        var before = await State();
        for (var i = 0; i < 20; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, server.At("/rosta")) { Content = Phone.Fields(("berattelse", "lisa"), ("steg", "1"), ("svar", "has-sgi")) };
            request.Headers.Add("Cookie", $"enhet={new string((char)('a' + (i % 6)), 64)}");
            await (await server.Client.SendAsync(request)).ShouldBeProblem(409);
        }

        (await State()).ShouldBe(before);
    }

    [Fact]
    public async Task Forty_phones_vote_at_once_and_each_is_counted_once()
    {
        await Open("hanna", 1);
        var code = await Phone.CodeOnTheWall(server);
        await Task.WhenAll(Enumerable.Range(0, RoomOfPeople).Select(async i =>
        {
            using var phone = new Phone(server);
            (await phone.Join(code.ToLowerInvariant())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            await phone.Join(code);
            (await phone.Vote("hanna", 1, "has-sgi")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await phone.Vote("hanna", 1, i % 2 == 0 ? "has-sgi" : "not-applicable")).StatusCode.ShouldBe(i % 2 == 0 ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
            (await (await phone.Get("/rosta")).Content.ReadAsStringAsync()).ShouldContain("aria-pressed=\"true\"");
        }));

        (await State()).ShouldContain($"\"votes\":{RoomOfPeople}");
        (await (await server.Get("/berattelser/hanna/1/svar")).Content.ReadAsStringAsync()).ShouldContain($"Rummet röstade ({RoomOfPeople})");
        using var late = new Phone(server);
        await late.Join(code);
        (await (await late.Vote("hanna", 1, "has-sgi")).ShouldBeProblem(409)).ShouldContain("locked");
    }

    private async Task<string> State() => await (await server.Get("/rosta/lage")).Content.ReadAsStringAsync();

    private async Task Open(string story, int step) =>
        (await server.Post("/rosta/oppna", Phone.Fields(("berattelse", story), ("steg", step.ToString(CultureInfo.InvariantCulture))))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
}
