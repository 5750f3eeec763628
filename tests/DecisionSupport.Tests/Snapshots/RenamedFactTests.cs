using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>Facts that had another name, and facts that cannot hold together, in snapshots that are read and that are built.</summary>
public sealed class RenamedFactTests
{
    private static readonly SharedValue<Vocabulary> Vocabulary = new(() =>
        RuleBookLoader.Load(GoodRules.Overlay(GoodRules.Files, GoodRules.FilesIn(RepositoryFolder.Of("tests", "DecisionSupport.Tests", "EveryKey", "book")))).GetOrThrow().Vocabulary);

    private static CaseSnapshotBuilder Builder => new(Vocabulary.Value, Ask.Day);

    [Theory]
    [InlineData("leave: { earlier: 3 }", false, "x(3,10): error DS0601: 'leave.earlier' is called 'leave.previous' since 2015-01-01. Write the new name: 'decision-support migrate' does so in a whole file, and a host may let its reader read old names.")]
    [InlineData("leave: { earlier: 3 }", true, "x(3,10): note DS0608: 'leave.earlier' is read as 'leave.previous', its name since 2015-01-01. / leave.previous = 3 / leave.earlier → leave.previous")]
    [InlineData("leave: { previous: 2, earlier: 3 }", true, "x(3,23): error DS0008: The fact 'leave.previous' stands twice; the first is on line 3. Keep one of them. / x(3,23): note DS0608: 'leave.earlier' is read as 'leave.previous', its name since 2015-01-01.")]
    [InlineData("leave: { previous: 2 }", true, "leave.previous = 2")]
    [InlineData("leave: { previous: ~ }", true, "")]
    [InlineData("leave: null", true, "")]
    [InlineData("leave: 3", true, "x(3,8): error DS0011: 'leave' is a group of facts, a mapping; here stands a value.")]
    [InlineData("leave.previous: 2\nleave: { previous: 3 }", true, "x(4,10): error DS0008: The fact 'leave.previous' stands twice; the first is on line 3. Keep one of them.")]
    [InlineData("leave: { lastDay: 2020-06-15 }", true, "leave.lastDay = @\"2020-06-15\"")]
    [InlineData("leave: { lastDay: 2020-06-16 }", true, "x(3,19): error DS0604: leave.lastDay lies after asOf, 2020-06-15. Check both dates.")]
    [InlineData("leave: { planned: false }\nleave.started: true", true, "x(4,1): error DS0609: 'leave.started' contradicts 'leave.planned' on line 3. Without a plan no beginning. Correct one of them, or take it out.")]
    [InlineData("leave.started: true\nleave: { planned: false }", true, "x(4,10): error DS0609: 'leave.planned' contradicts 'leave.started' on line 3. Without a plan no beginning. Correct one of them, or take it out.")]
    [InlineData("leave: { started: false, hours: 3 }", true, "x(3,26): error DS0609: 'leave.hours' contradicts 'leave.started' on line 3. No beginning no hours. Correct one of them, or take it out.")]
    [InlineData("leave: { planned: false }", true, "leave.planned = false / leave.started = false")]
    public void A_snapshot_is_read_or_told(string facts, bool oldNames, string told)
    {
        var reading = new SnapshotReader(Vocabulary.Value) { ReadsOldNames = oldNames }.Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\n{facts}\n"), "x");

        string.Join(" / ", reading.Diagnostics.Select(d => d.ToString())
            .Concat(reading.Snapshot?.KnownFacts.Select(f => $"{f.Id} = {reading.Snapshot[f.Id]}") ?? [])
            .Concat(reading.Snapshot?.Renamed.Select(r => $"{r.From} → {r.To}") ?? [])).ShouldBe(told);
    }

    [Fact]
    public void Who_sets_an_old_name_is_told_the_new_one() =>
        Should.Throw<ArgumentException>(() => Builder.Set("leave.earlier", 3)).Message.ShouldStartWith("There is no fact 'leave.earlier'. It is called 'leave.previous' since 2015-01-01.");

    [Fact]
    public void What_cannot_hold_together_is_not_built_and_may_be_replaced()
    {
        var builder = Builder.Set("leave.planned", false).Set("leave.started", true);

        builder.Contradictions().ShouldHaveSingleItem().Fact.Id.ShouldBe("leave.started");
        Should.Throw<ArgumentException>(() => builder.Build()).Message.ShouldBe("leave.planned and leave.started contradict each other; set one of them to what holds, or neither.");
        builder.Replace("leave.started", FeelValue.True).Build().ToldFacts.Select(f => f.Id).ShouldBe(["leave.started"]);
        Builder.Set("leave.started", true).Replace("leave.planned", FeelValue.False).Build().ToldFacts.Select(f => f.Id).ShouldBe(["leave.planned"]);
    }

    [Fact]
    public void What_is_told_on_the_day_itself_is_known_and_a_day_later_not()
    {
        Builder.ToldBy(new FactSource("läkare", Ask.Day)).Set("leave.planned", true).Build().ToldFacts.ShouldHaveSingleItem();
        Should.Throw<ArgumentException>(() => Builder.ToldBy(new FactSource("läkare", Ask.Day.AddDays(1))).Set("leave.planned", true).Build()).Message.ShouldBe("A fact is told after asOf, 2020-06-15.");
    }

    [Fact]
    public void A_snapshot_that_was_given_stays_as_it_was()
    {
        var builder = Builder.ToldBy(new FactSource("läkare")).Set("leave.planned", true);
        var first = builder.Build();
        var second = builder.ToldBy(new FactSource("arbetsgivare")).Set("leave.planned", false).Build();

        (first["leave.planned"].IsTrue, first.SourceOf(Vocabulary.Value.Find("leave.planned")!)!.By).ShouldBe((true, "läkare"));
        (second["leave.planned"].IsTrue, second.SourceOf(Vocabulary.Value.Find("leave.planned")!)!.By).ShouldBe((false, "arbetsgivare"));
    }
}
