using System.Net;
using Caseload.Cases;
using Caseload.Grains;
using Caseload.Tests.Support;
using Caseload.Watching;

namespace Caseload.Tests.Grains;

/// <summary>A caseload in memory: facts, days and rules come to it, and it tells.</summary>
public sealed class CaseloadTests : IAsyncLifetime
{
    private static readonly DateOnly Start = new(2026, 8, 20);
    private static readonly DateOnly NoticeFrom = new(2026, 9, 1);
    private static readonly DateOnly Adult = new(2027, 3, 1);

    private RunningCaseload _caseload = null!;

    public async ValueTask InitializeAsync() => _caseload = await RunningCaseload.Start(Start);

    public async ValueTask DisposeAsync() => await _caseload.DisposeAsync();

    [Fact]
    public async Task Facts_are_taken_once_and_bad_ones_change_nothing()
    {
        (await _caseload.Send("K-1", SmallRules.FactsOf(50))).ShouldBeEquivalentTo(new Receipt(true, 1, []));
        (await _caseload.Send("K-1", SmallRules.FactsOf(50))).Entry.ShouldBe(1);

        var refused = await _caseload.Send("K-1", "{ \"snapshot\": 1, \"person\": { \"situation\": \"retired\" } }"u8.ToArray());
        (refused.IsTaken, refused.Entry).ShouldBe((false, 1));
        refused.Problems.ShouldHaveSingleItem().ShouldNotContain("retired");

        (await _caseload.Send("19780417-1234", SmallRules.FactsOf(50))).IsTaken.ShouldBeFalse();
        (await _caseload.Register.Find("19780417-1234")).ShouldBeNull();
        (await _caseload.Send("K-1", SmallRules.FactsOf(80))).Entry.ShouldBe(2);
        (await _caseload.Register.History("K-1")).Select(e => e.Number).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task The_reminder_is_set_for_the_next_day_and_wakes_the_case()
    {
        await _caseload.Send("K-1", SmallRules.FactsOf(50));
        var grain = _caseload.Grains.GetGrain<ICase>("K-1");
        var due = await _caseload.ReminderOf(grain);
        DateOnly.FromDateTime(due.AddHours(2)).ShouldBe(NoticeFrom);

        // As Orleans calls it, though the watch may have been there first: then nothing is done twice.
        _caseload.Clock.Set(NoticeFrom);
        await grain.AsReference<IRemindable>().ReceiveReminder("wake", default);
        var entry = (await _caseload.Register.History("K-1"))[0];
        (entry.Number, entry.Cause, entry.Day, entry.DaysLate).ShouldBe((2, Cause.Day, NoticeFrom, 0));
    }

    [Fact]
    public async Task Days_on_which_nothing_ran_are_made_up_for_and_told()
    {
        await _caseload.Send("K-1", SmallRules.FactsOf(50));
        _caseload.Clock.Set(Adult.AddDays(5));

        var line = await _caseload.Line("K-1", l => l.Day == Adult.AddDays(5));
        (line.Outcomes["aid"], line.Entry).ShouldBe(("apply", 3));
        (await _caseload.Register.History("K-1"))[0].DaysLate.ShouldBe(5);
        (await _caseload.Watch).Notes.Select(n => (n.Kind, n.From, n.To)).ShouldBe([(WatchNoteKind.DaysMissed, Start, Adult.AddDays(5))]);

        _caseload.Clock.Set(Start.AddDays(2));
        await _caseload.Line("K-1", l => l.Day == Start.AddDays(2));
        (await _caseload.Register.History("K-1"))[0].Cause.ShouldBe(Cause.ClockWentBack);
        (await _caseload.Watch).Notes[0].Kind.ShouldBe(WatchNoteKind.ClockWentBack);
    }

    [Fact]
    public async Task New_rules_come_to_every_case_and_rules_taken_back_are_told()
    {
        _caseload.Clock.Set(Adult);
        await _caseload.Send("K-1", SmallRules.FactsOf(50));
        await _caseload.Send("K-2", SmallRules.FactsOf(80));

        _caseload.UseRules(SmallRules.StricterFiles);
        (await _caseload.Adopt()).ShouldBe(HttpStatusCode.OK);
        await _caseload.Line("K-1", l => l.Rules == 2);
        await _caseload.Line("K-2", l => l.Rules == 2);
        (await _caseload.Register.TouchedBy(2, 10)).ShouldHaveSingleItem().Key.ShouldBe("K-1");

        _caseload.UseRules(SmallRules.NarrowerFiles);
        await _caseload.Adopt();
        await _caseload.Line("K-1", l => l.Rules == 3);
        (await _caseload.Line("K-2", l => l.Rules == 3)).Refused.ShouldNotBeEmpty();
        (await _caseload.Register.Refused("Norr", 10)).Length.ShouldBe(2);

        _caseload.UseRules([new RuleFile("parameters.yaml", "parameters: nothing"u8.ToArray())]);
        (await _caseload.Adopt()).ShouldBe(HttpStatusCode.UnprocessableEntity);

        _caseload.UseRules(SmallRules.Files);
        await _caseload.Adopt();
        (await _caseload.Line("K-1", l => l.Rules == 4)).Refused.ShouldBeEmpty();
        (await _caseload.Line("K-2", l => l.Rules == 4)).Refused.ShouldBeEmpty();
        (await _caseload.Register.History("K-1"))[0].Differences.ShouldContain(new Difference("aid", DifferenceKind.Outcome, null, "refuse", "apply"));
        (await _caseload.Adoptions()).Select(a => (a.Number, a.IsReturn)).ShouldBe([(4, true), (3, false), (2, false), (1, false)]);
    }

    [Fact]
    public async Task A_mark_that_was_left_behind_is_followed()
    {
        await _caseload.Send("K-1", SmallRules.FactsOf(50));
        await _caseload.Register.Begin("K-1", "Norr", DateTimeOffset.MinValue.AddDays(1));
        await _caseload.Register.Begin("K-2", "Norr", DateTimeOffset.MinValue.AddDays(1));

        await RunningCaseload.Until(async () => (await _caseload.Register.Count(Start, 1)).Pending == 0);
        (await _caseload.Register.Find("K-1"))!.Entry.ShouldBe(1);
        (await _caseload.Register.Find("K-2")).ShouldBeNull();
    }
}
