using Caseload.Cases;
using Caseload.Register;
using Caseload.Rules;

namespace Caseload.Tests.Register;

/// <summary>What every register and rule archive must keep.</summary>
public abstract class RegisterTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly Owing Nobody = new(Today, 1, Now.AddMinutes(-1));

    private protected abstract ICaseRegister Register { get; }

    private protected abstract IRuleArchive Archive { get; }

    public virtual async Task A_line_is_there_from_the_first_mark()
    {
        await Register.Begin("A", "Norr", Now);
        (await Register.Find("A")).ShouldBeNull();
        (await Owed(Nobody with { BegunBefore = Now.AddMinutes(1) })).ShouldBe("A");
        (await Owed(Nobody)).ShouldBe("");

        await Register.Complete(Line("A"), [Entry(1)]);
        (await Owed(Nobody with { BegunBefore = Now.AddMinutes(1) })).ShouldBe("");
        (await Register.Find("A"))!.Unit.ShouldBe("Norr");
    }

    public virtual async Task A_mark_without_a_case_is_taken_away_and_no_case_ever_is()
    {
        await Register.Begin("A", "Norr", Now);
        await Register.Abandon("A");
        (await Owed(Nobody with { BegunBefore = Now.AddMinutes(1) })).ShouldBe("");

        await Register.Complete(Line("A"), [Entry(1)]);
        await Register.Begin("A", "Norr", Now);
        await Register.Abandon("A");
        (await Register.Find("A")).ShouldNotBeNull();
    }

    public virtual async Task Older_never_takes_the_place_of_newer_and_twice_is_once()
    {
        await Register.Complete(Line("A") with { Version = 2, Entry = 2 }, [Entry(1), Entry(2)]);
        await Register.Complete(Line("A") with { Version = 2, Entry = 2 }, [Entry(1), Entry(2)]);
        await Register.Complete(Line("A") with { Version = 1, Entry = 1, Unit = "Söder" }, [Entry(1) with { Day = Today.AddDays(-9) }]);

        var line = (await Register.Find("A"))!;
        (line.Version, line.Unit).ShouldBe((2, "Norr"));
        (await Register.History("A")).Select(e => (e.Number, e.Day)).ShouldBe([(2, Today), (1, Today)]);
    }

    public virtual async Task Owed_are_those_whose_day_or_rules_came_in_pages()
    {
        await Register.Complete(Line("A") with { Wake = Today }, []);
        await Register.Complete(Line("B"), []);
        await Register.Complete(Line("C") with { Wake = Today.AddDays(-3) }, []);
        await Register.Complete(Line("D") with { Rules = 0 }, []);
        await Register.Complete(Line("E") with { Day = Today.AddDays(2) }, []);
        await Register.Complete(Line("F") with { Day = Today.AddDays(1) }, []);
        await Register.Complete(Line("å"), []);

        (await Owed(Nobody)).ShouldBe("A C D E");
        (await Register.Owed(Nobody, "A", 2)).ShouldBe(["C", "D"]);
        (await Owed(Nobody with { Rules = 2 })).ShouldBe("A B C D E F å");
    }

    public virtual async Task Work_lists_are_of_a_unit_and_a_time()
    {
        await Register.Complete(Line("A", Today.AddDays(3)), []);
        await Register.Complete(Line("B", Today.AddDays(1)), []);
        await Register.Complete(Line("C", Today.AddDays(20)), []);
        await Register.Complete(Line("D", Today.AddDays(2)) with { Unit = "Söder", Refused = ["DS0601 snapshot(1,1): no"] }, []);

        (await Register.Changing("Norr", Today.AddDays(7), 10)).Select(l => l.Key).ShouldBe(["B", "A"]);
        (await Register.Changing(null, Today.AddDays(7), 2)).Select(l => l.Key).ShouldBe(["B", "D"]);
        (await Register.Refused(null, 10)).ShouldHaveSingleItem().Refused.ShouldBe(["DS0601 snapshot(1,1): no"]);
        (await Register.Refused("Norr", 10)).ShouldBeEmpty();
        (await Register.Changing("Norr", Today.AddDays(7), 10))[0].Coming[0].Changes[0].ToDo[0].Who.ShouldBe("Vården");
    }

    public virtual async Task Changes_tell_who_was_touched()
    {
        await Register.Complete(Line("A"), [Entry(1), Entry(2) with { Cause = Cause.Rules, Rules = 2, Differences = [Touch] }]);
        await Register.Complete(Line("B") with { Unit = "Söder" }, [Entry(1), Entry(2) with { Cause = Cause.Day, Day = Today.AddDays(-1), Differences = [Touch] }]);
        await Register.Complete(Line("C"), [Entry(1), Entry(2) with { Cause = Cause.Facts, Differences = [Touch] }]);
        await Register.Complete(Line("D"), [Entry(1), Entry(2) with { Cause = Cause.Rules, Rules = 2, Differences = [Touch with { Kind = DifferenceKind.Version }] }]);

        (await Register.TouchedBy(2, 10)).ShouldHaveSingleItem().Key.ShouldBe("A");
        (await Register.CountTouchedBy(2)).ShouldBe(1);
        (await Register.Changed(null, Today.AddDays(-7), 10)).Select(e => e.Key).ShouldBe(["A", "B"]);
        (await Register.Changed("Söder", Today, 10)).ShouldBeEmpty();
        (await Register.TouchedBy(2, 10))[0].Entry.Differences.ShouldBe([Touch]);
    }

    public virtual async Task Counts_are_of_all()
    {
        await Register.Complete(Line("A", Today.AddDays(3)), [Entry(1)]);
        await Register.Complete(Line("B", Today.AddDays(2)) with { Unit = "Söder", Rules = 0 }, [Entry(1)]);
        await Register.Complete(Line("C") with { Refused = ["no"], Outcomes = ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("aid", "refuse")]) }, []);
        await Register.Begin("D", "Söder", Now);

        var counts = await Register.Count(Today, 1);
        (await Register.Units()).ShouldBe(["Norr", "Söder"]);
        counts.Units.ShouldBe(new Dictionary<string, int> { ["Norr"] = 2, ["Söder"] = 1 });
        (counts.Refused, counts.Pending, counts.OldRules, counts.Entries).ShouldBe((1, 1, 1, 2));
        counts.Outcomes.ShouldBe([new OutcomeCount("aid", "apply", 2), new OutcomeCount("aid", "refuse", 1)]);
        counts.Weeks.ShouldBe([new WeekCount(new DateOnly(2026, 11, 30), 2)]);
    }

    public virtual async Task Rules_are_taken_in_use_once_and_rules_taken_back_are_told()
    {
        await Archive.Keep("a", "1", [1]);
        await Archive.Keep("a", "1", [9]);
        await Archive.Keep("b", "2", [2]);

        (await Archive.Adopt("a", Now, onlyFirst: true)).ShouldBeTrue();
        (await Archive.Adopt("b", Now, onlyFirst: true)).ShouldBeFalse();
        (await Archive.Adopt("a", Now, onlyFirst: false)).ShouldBeFalse();
        (await Archive.Adopt("b", Now.AddDays(1), onlyFirst: false)).ShouldBeTrue();
        (await Archive.Adopt("a", Now.AddDays(2), onlyFirst: false)).ShouldBeTrue();

        (await Archive.Read("a")).ShouldBe([(byte)1]);
        (await Archive.Adoptions()).ShouldBe(
            [new Adoption(3, "a", "1", true, Now.AddDays(2)), new Adoption(2, "b", "2", false, Now.AddDays(1)), new Adoption(1, "a", "1", false, Now)]);
    }

    private static Difference Touch { get; } = new("aid", DifferenceKind.Outcome, null, "apply", "refuse");

    private async Task<string> Owed(Owing owing) => string.Join(' ', await Register.Owed(owing, "", 100));

    private static CaseLine Line(string key, DateOnly? next = null) => new(
        key, "Norr", 1, 1, 1, Today, Today.AddDays(28), next is { } day ? [new ComingDay(day, [new ComingChange("aid", "Hjälp", "Ja", "Nej", [], [new ComingStep("Vården", "Svara.")], [], [])])] : [],
        ImmutableSortedDictionary.CreateRange([KeyValuePair.Create("aid", "apply")]), []);

    private static HistoryEntry Entry(int number) => new(
        number, Today, Cause.Facts, 1, "sha", "0.1", "{}", "sha", [new Answer("aid", new DateOnly(2017, 1, 1), "apply", null, ImmutableSortedDictionary<string, string>.Empty, ["s"], [])], [], 0, Now);
}
