using System.Net;
using Microsoft.Playwright;

namespace DecisionSupport.Workshop.Tests.Browser;

/// <summary>Votes from the room's devices.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoomTests(RunningBrowser browser)
{
    private static readonly BrowserNewContextOptions OnPhone = new() { ViewportSize = new() { Width = 360, Height = 740 }, Locale = "sv-SE" };
    private static readonly BrowserNewContextOptions OnProjector = new() { ViewportSize = new() { Width = 1366, Height = 768 }, Locale = "sv-SE" };

    [BrowserFact]
    public async Task The_room_votes_and_the_trainer_shows_what_it_thought()
    {
        var trainer = await browser.NewPage(OnProjector);
        var phone = await browser.NewPage(OnPhone);
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/2");
        await ShouldBeInSight(trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }));
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();
        var code = await CodeOn(trainer);
        (await trainer.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('.answers li')].map(li => li.getBoundingClientRect().bottom)) - document.querySelector('.turn').getBoundingClientRect().top"))
            .ShouldBeLessThanOrEqualTo(0, "what the room may answer reaches below the screen");

        await phone.GotoAsync($"{browser.Server.Address}/rosta");
        await phone.ShouldBeAccessible();
        await phone.Locator("#kod").FillAsync(code.ToLowerInvariant());
        await phone.Keyboard.PressAsync("Enter");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Be Försäkringskassan samordna" }).ClickAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Din röst är lagd");
        await phone.ReloadAsync();
        await Assertions.Expect(phone.Locator("button[aria-pressed=true]")).ToContainTextAsync("Be Försäkringskassan samordna");
        await phone.ShouldBeAccessible();
        await phone.ShouldFitTheWidth();
        await phone.Keep("rosta");

        await Assertions.Expect(trainer.Locator("[data-votes]")).ToHaveTextAsync("1");
        await trainer.ShouldBeAccessible();
        await trainer.Keep("omrostning-oppen");
        await trainer.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(trainer.Locator(".votes tr.answer")).ToContainTextAsync("Be Försäkringskassan samordna");
        await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Frågan är låst");
        await trainer.ShouldBeAccessible();
        await trainer.Keep("omrostning-svar");
        await trainer.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    // The answer locks the vote, and the question's own page may hear of that while the answer is on its way.
    [BrowserFact]
    public async Task Whoever_goes_on_to_the_answer_is_not_called_back_by_what_the_room_does()
    {
        var trainer = await browser.NewPage(OnProjector);
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/5");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();
        await CodeOn(trainer);
        var (isAsked, isGone, isTold) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await trainer.RouteAsync("**/rosta/lage", async route =>
        {
            if (!isAsked.TrySetResult())
            {
                await route.ContinueAsync();
                return;
            }

            await isGone.Task;
            await route.FulfillAsync(new() { ContentType = "application/json", Body = """{ "room": "another", "votes": 0, "devices": 0, "left": "", "wall": "" }""" });
            isTold.SetResult();
        });
        await trainer.RouteAsync("**/hanna/5/svar", async route =>
        {
            isGone.TrySetResult();
            await isTold.Task;
            await route.ContinueAsync();
        });

        await isAsked.Task;
        await trainer.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(trainer).ToHaveURLAsync($"{browser.Server.Address}/berattelser/hanna/5/svar");
        await trainer.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Forty_votes_are_told_in_one_line_and_stay_when_the_next_question_is_opened()
    {
        const int Devices = 40;
        const int Browsers = 3;
        var trainer = await browser.NewPage(OnProjector);
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/3");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();
        var code = await CodeOn(trainer);
        var answer = await FirstAnswer(code);
        var phones = await Task.WhenAll(Enumerable.Range(0, Browsers).Select(_ => browser.NewPage(OnPhone)));
        await Task.WhenAll(Enumerable.Range(0, Devices - Browsers).Select(_ => Vote(code, answer)).Concat(phones.Select(phone => VoteByHand(phone, code, answer))));
        await Assertions.Expect(trainer.Locator("[data-votes]")).ToHaveTextAsync("40");

        await trainer.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(trainer.Locator(".votes h3")).ToContainTextAsync("Rummet röstade (40)");
        foreach (var width in (int[])[320, 640, 1366, 1920])
        {
            await trainer.SetViewportSizeAsync(width, 768);
            (await trainer.EvaluateAsync<int>("Math.max(...[...document.querySelectorAll('.votes .amount')].map(cell => { const range = document.createRange(); range.selectNodeContents(cell); return range.getClientRects().length; }))"))
                .ShouldBe(1, $"a number is broken at {width}");
            await trainer.ShouldFitTheWidth();
        }

        (await Vote(code, answer)).ShouldBe(HttpStatusCode.Conflict, "a vote after the answer was counted");
        foreach (var phone in phones)
        {
            await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Frågan är låst");
            await phone.Context.CloseAsync();
        }

        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/4");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/hanna/slut");
        await Assertions.Expect(trainer.GetByRole(AriaRole.Heading, new() { Name = "Rummet och reglerna" })).ToBeVisibleAsync();
        await Assertions.Expect(trainer.Locator("td.amount", new() { HasText = "av 40" })).ToHaveCountAsync(1);
        await trainer.ShouldBeAccessible();
        await trainer.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Why_phones_cannot_reach_the_machine_is_told_and_the_code_is_in_sight()
    {
        var trainer = await browser.NewPage(OnProjector);
        await trainer.GotoAsync($"{browser.Server.Address}/berattelser/lisa/2");
        await trainer.Locator("#sekunder").SelectOptionAsync("180");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna omröstning" }).ClickAsync();

        await Assertions.Expect(trainer.Locator(".join")).ToContainTextAsync("decision-support serve --urls http://0.0.0.0:5005");
        await Assertions.Expect(trainer.Locator("[data-left]")).ToContainTextAsync(":");
        await ShouldBeInSight(trainer.Locator(".join .code"));
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Lås rösterna" }).ClickAsync();
        await Assertions.Expect(trainer.GetByRole(AriaRole.Button, new() { Name = "Öppna igen (låst, 0 röster)" })).ToBeVisibleAsync();
        await trainer.Context.CloseAsync();
    }

    private static async Task<string> CodeOn(IPage page) => (await page.Locator(".join .code").InnerTextAsync()).Trim();

    private async Task<HttpStatusCode> Vote(string code, string answer)
    {
        using var phone = new Phone(browser.Server);
        await phone.Join(code);
        return (await phone.Vote("hanna", 3, answer)).StatusCode;
    }

    // As somebody does who scans the square: the code is in the address.
    private async Task<HttpStatusCode> VoteByHand(IPage phone, string code, string answer)
    {
        await phone.GotoAsync($"{browser.Server.Address}/{code}");
        await phone.Locator($"[name=svar][value='{answer}']").ClickAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Status)).ToContainTextAsync("Din röst är lagd");
        return HttpStatusCode.OK;
    }

    private async Task<string> FirstAnswer(string code)
    {
        using var phone = new Phone(browser.Server);
        await phone.Join(code);
        var page = await (await phone.Get("/rosta")).Content.ReadAsStringAsync();
        const string Start = "name=\"svar\" value=\"";
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return page[from..page.IndexOf('"', from)];
    }

    private static async Task ShouldBeInSight(ILocator locator) =>
        (await locator.EvaluateAsync<bool>("e => { const box = e.getBoundingClientRect(); const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); return !!on && (on === e || e.contains(on)); }"))
            .ShouldBeTrue("it is under something else, or outside the screen");
}
