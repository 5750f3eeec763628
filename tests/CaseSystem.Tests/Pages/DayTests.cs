using System.Net;
using CaseSystem.Tests.Support;

namespace CaseSystem.Tests.Pages;

/// <summary>Days pass: what was to be done is told when it is late, and what was answered is asked of later rules.</summary>
public sealed class DayTests(RunningCaseSystem system) : IClassFixture<RunningCaseSystem>
{
    private static readonly DateOnly Start = new(2026, 11, 22);

    [Fact]
    public async Task A_step_keeps_its_day_is_escalated_and_leaves_the_list_when_it_is_done()
    {
        system.On(Start);
        var key = system.Begin("rygg-och-depression");
        (await Text("/")).ShouldContain($"{key}</a> · senast 29 november 2026");

        system.On(Start.AddDays(20));
        var late = await Text("/");
        late.ShouldContain($"{key}</a> · senast 29 november 2026 · <strong>13 dagar sent</strong>");
        late.ShouldContain("Till den som leder arbetet: Mer än en vecka sent.");

        var step = WebUtility.HtmlDecode(late[late.IndexOf($"/arenden/{key}/gjort", StringComparison.Ordinal)..]).Split("name=\"step\" value=\"")[1].Split('"')[0];
        var lines = Lines(late, key);
        (await system.Post("/", $"/arenden/{key}/gjort", ("step", step))).Dispose();
        Lines(await Text("/"), key).ShouldBe(lines - 1);
    }

    [Fact]
    public async Task An_answer_of_then_is_asked_again_under_later_rules_and_the_difference_is_told_with_its_reason()
    {
        system.On(new DateOnly(2022, 8, 31));
        var key = system.Begin("sextio-ar-augusti-2022");
        (await system.Post($"/arenden/{key}", $"/arenden/{key}/svar")).Dispose();
        (await Text($"/arenden/{key}/svar/1")).ShouldContain("I dag blir svaret detsamma");

        system.On(new DateOnly(2023, 8, 31));
        var later = await Text($"/arenden/{key}/svar/1");

        later.ShouldContain("Reglerna säger detsamma om den dagen, ord för ord");
        later.ShouldContain("I dag blir svaret ett annat");
        later.ShouldContain("Regler som är nya sedan dess");
        later.ShouldContain("1 september 2022: ");
    }

    private static int Lines(string page, string key) => page.Split($"action=\"/arenden/{key}/gjort\"").Length;

    private async Task<string> Text(string path) => WebUtility.HtmlDecode(await system.Http.GetStringAsync(path));
}
