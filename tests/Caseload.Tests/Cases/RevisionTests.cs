using Caseload.Cases;
using Caseload.Rules;
using Caseload.Tests.Support;
using DecisionSupport.Rendering;

namespace Caseload.Tests.Cases;

/// <summary>What becomes of a case when facts, days and rules come to it.</summary>
public sealed class RevisionTests
{
    private static readonly DateOnly Start = new(2026, 8, 20);
    private static readonly DateOnly NoticeFrom = new(2026, 9, 1);
    private static readonly DateOnly Adult = new(2027, 3, 1);

    private readonly CaseState _case = new();

    [Fact]
    public void A_new_case_is_decided_and_sleeps_until_its_next_day()
    {
        var entry = Receive().ShouldHaveSingleItem();

        (entry.Number, entry.Cause, entry.Day, entry.IsChange).ShouldBe((1, Cause.Facts, Start, false));
        _case.Wake.ShouldBe(NoticeFrom);
        _case.Coming[0].Changes.ShouldHaveSingleItem().RuleSet.ShouldBe("aid");
    }

    [Fact]
    public void The_same_facts_again_are_no_news()
    {
        Receive();
        Receive().ShouldBeEmpty();
        _case.LastEntry.ShouldBe(1);
    }

    [Fact]
    public void Nothing_happens_on_a_day_on_which_nothing_changes()
    {
        Receive();
        var revision = Look(Start.AddDays(3));
        revision.Entries.ShouldBeEmpty();
        _case.Day.ShouldBe(Start.AddDays(3));
    }

    [Fact]
    public void A_day_that_comes_is_decided_on_that_day()
    {
        Receive();
        var entry = Look(NoticeFrom).Entries.ShouldHaveSingleItem();
        (entry.Cause, entry.Day, entry.DaysLate, entry.IsChange).ShouldBe((Cause.Day, NoticeFrom, 0, true));
        entry.Differences.ShouldBe([new Difference("aid", DifferenceKind.Notice, "soon-adult", null, "there")]);
    }

    [Fact]
    public void Days_missed_are_each_decided_for_themselves_and_told_late()
    {
        Receive();
        var entries = Look(Adult.AddDays(10)).Entries;

        entries.Select(e => (e.Day, e.DaysLate)).ShouldBe([(NoticeFrom, Adult.AddDays(10).DayNumber - NoticeFrom.DayNumber), (Adult, 10)]);
        entries[1].Differences.ShouldContain(new Difference("aid", DifferenceKind.Outcome, null, "refuse", "apply"));
        _case.Day.ShouldBe(Adult.AddDays(10));
    }

    [Fact]
    public void A_case_is_looked_at_within_four_weeks_though_nothing_is_to_come()
    {
        Receive(Adult.AddDays(1));
        _case.Coming.ShouldBeEmpty();
        _case.Wake.ShouldBe(Adult.AddDays(1 + Outlook.LongestSleep));
    }

    [Fact]
    public void A_clock_that_shows_the_day_before_once_more_is_waited_for()
    {
        Receive();
        Look(Start.AddDays(-1)).HasChanged.ShouldBeFalse();
        _case.Day.ShouldBe(Start);
    }

    [Fact]
    public void A_clock_that_was_ahead_leaves_its_entry_and_gets_another()
    {
        Receive();
        Look(Adult);
        var entry = Look(Start.AddDays(1)).Entries.ShouldHaveSingleItem();

        (entry.Cause, entry.Day).ShouldBe((Cause.ClockWentBack, Start.AddDays(1)));
        entry.Differences.ShouldContain(new Difference("aid", DifferenceKind.Outcome, null, "apply", "refuse"));
        (_case.Wake, _case.LastEntry).ShouldBe((NoticeFrom, 4));
    }

    [Fact]
    public void New_rules_tell_whom_they_touch_and_why()
    {
        Receive(Adult);
        var entry = Look(Adult, new RulesInUse(2, SmallRules.Stricter)).Entries.ShouldHaveSingleItem();

        (entry.Cause, entry.Rules, entry.RuleBookSha256).ShouldBe((Cause.Rules, 2, SmallRules.Stricter.Sha256));
        entry.Differences.ShouldBe(
        [
            new Difference("aid", DifferenceKind.Outcome, null, "apply", "refuse"),
            new Difference("aid", DifferenceKind.Level, null, "partial", null),
            new Difference("aid", DifferenceKind.Finding, "need", "Met", "NotMet"),
            new Difference("aid", DifferenceKind.Step, "send-application", "there", null),
        ]);
    }

    [Fact]
    public void Rules_that_only_say_it_otherwise_touch_nobody()
    {
        Receive(Adult);
        Look(Adult, new RulesInUse(2, SmallRules.Reworded)).Entries.ShouldBeEmpty();
        (_case.Rules, _case.RuleBookSha256).ShouldBe((2, SmallRules.Reworded.Sha256));
    }

    [Fact]
    public void A_case_that_new_rules_refuse_is_kept_with_its_answer_and_marked()
    {
        Receive(Adult);
        Look(Adult, new RulesInUse(2, SmallRules.Narrower)).Entries.ShouldBeEmpty();

        _case.Refused.ShouldHaveSingleItem().ShouldStartWith("DS0");
        _case.Refused[0].ShouldNotContain("student");
        (_case.Rules, _case.Answers[^1].Outcome, _case.LastEntry).ShouldBe((2, "apply", 1));
    }

    [Fact]
    public void Rules_taken_back_read_a_refused_case_again()
    {
        Receive(Adult);
        Look(Adult, new RulesInUse(2, SmallRules.Narrower));
        Look(Adult.AddDays(1), new RulesInUse(3, SmallRules.Book)).Entries.ShouldBeEmpty();

        _case.Refused.ShouldBeEmpty();
        (_case.Rules, _case.Day).ShouldBe((3, Adult.AddDays(1)));
    }

    [Fact]
    public void Days_before_other_rules_are_decided_by_the_rules_of_then()
    {
        Receive();
        var entries = Look(Adult.AddDays(1), new RulesInUse(2, SmallRules.Stricter)).Entries;
        entries.Select(e => (e.Cause, e.Day, e.Rules)).ShouldBe([(Cause.Day, NoticeFrom, 1), (Cause.Day, Adult, 1), (Cause.Rules, Adult.AddDays(1), 2)]);
    }

    [Fact]
    public void Every_entry_gives_its_record_again()
    {
        Receive();
        Look(Adult.AddDays(10));
        foreach (var entry in _case.Recent)
        {
            var snapshot = CaseFacts.Read(entry.Snapshot, SmallRules.Book, entry.Day).Snapshot.ShouldNotBeNull();
            var record = DecisionRecord.Of(SmallRules.Book.Evaluate(snapshot), Language.Swedish);

            record.SnapshotSha256.ShouldBe(entry.SnapshotSha256);
            record.Replay(SmallRules.Book).Verdict.ShouldBe(ReplayVerdict.Same);
            Difference.Between(entry.Answers, Answer.Of(SmallRules.Book.Evaluate(snapshot))).ShouldBeEmpty();
        }
    }

    private ImmutableArray<HistoryEntry> Receive(DateOnly? day = null)
    {
        var today = day ?? Start;
        var revision = Of(today, new RulesInUse(1, SmallRules.Book));
        revision.Receive("Norr", CaseFacts.Read(SmallRules.Facts, SmallRules.Book, today).Snapshot.ShouldNotBeNull());
        return revision.Entries;
    }

    private Revision Look(DateOnly today, RulesInUse? rules = null)
    {
        var revision = Of(today, rules ?? new RulesInUse(1, SmallRules.Book));
        revision.BringUpToDate(_case.RuleBookSha256 == SmallRules.Book.Sha256 ? SmallRules.Book : SmallRules.Narrower);
        _case.Recent = revision.Entries;
        return revision;
    }

    private Revision Of(DateOnly today, RulesInUse rules) => new(_case, rules, today, new DateTimeOffset(today.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero));
}
