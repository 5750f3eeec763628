using DecisionSupport.Functions;
using DecisionSupport.Tests.Support;
using DecisionSupport.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>A timeline told day by day says what it says in a word, and a field more of a period never takes a decision back.</summary>
public sealed class TimelineTests
{
    // Fields that rules look for: once entered they may say another thing than the period did by itself.
    private static readonly string[] Corrections = ["childBirthDate", "expectedBirthDate", "sickPay", "nextTerm"];

    private static readonly RuleBook Book = TestedBooks.Named("built-in");

    [Fact]
    public void Stretches_lie_side_by_side_and_say_what_the_criterion_says() => Always.Holds(Snapshots(100), SnapshotText.Yaml, 300, snapshot =>
    {
        var recommendation = Book.Evaluate(snapshot, "sgi")["sgi"];
        if (recommendation.Timeline is not { Stretches.IsEmpty: false } timeline)
        {
            return;
        }

        foreach (var (first, second) in timeline.Stretches.Zip(timeline.Stretches.Skip(1)))
        {
            second.From.ShouldBe(first.To.AddDays(1));
        }

        var statuses = timeline.Stretches.Select(s => s.Status).ToList();
        recommendation.StatusOf("unbroken").ShouldBe(
            statuses.Contains(DayStatus.NotCovered) ? FindingStatus.NotMet : statuses.Contains(DayStatus.NotKnown) ? FindingStatus.Unknown : FindingStatus.Met);
    });

    [Fact]
    public void A_field_more_of_a_period_never_changes_a_decided_criterion() => Always.Holds(
        from more in Snapshots(85)
        from seed in Gen.Choose(0, int.MaxValue)
        select (Less: ForgetFields(more, seed), More: more),
        pair => SnapshotText.Yaml(pair.More),
        300,
        pair =>
        {
            var before = Book.Evaluate(pair.Less, "sgi")["sgi"].StatusOf("unbroken");
            if (before != FindingStatus.Unknown)
            {
                Book.Evaluate(pair.More, "sgi")["sgi"].StatusOf("unbroken").ShouldBe(before);
            }
        });

    [Theory]
    [InlineData("1-10", "", 1, 10, "True")]
    [InlineData("1-5 6-10", "", 1, 10, "True")]
    [InlineData("1-5 7-10", "", 1, 10, "False")]
    [InlineData("1-5 7-10", "6-6", 1, 10, "Unknown")]
    [InlineData("1-4 7-10", "6-6", 1, 10, "False")]
    [InlineData("", "1-10", 1, 10, "Unknown")]
    [InlineData("", "", 3, 2, "True")]
    public void Whole_is_yes_without_a_gap_and_no_where_nothing_can_fill_one(string sure, string possible, int from, int to, string whole)
    {
        List<Cover> covers = [.. Covers(sure, true), .. Covers(possible, false)];
        new DayCovers(from, to, covers, []).Whole.ToString().ShouldBe(whole);
    }

    private static IEnumerable<Cover> Covers(string periods, bool isSure) =>
        from period in periods.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let ends = period.Split('-').Select(e => long.Parse(e, System.Globalization.CultureInfo.InvariantCulture)).ToList()
        select new Cover(0, null, new Period(ends[0], ends[1]), isSure);

    // Days near one another, so that chains hold, break and stay open.
    private static Gen<CaseSnapshot> Snapshots(int percentKnown) =>
        from asOf in Gen.Choose(0, 1200).Select(d => new DateOnly(2023, 1, 1).AddDays(d))
        from snapshot in new SnapshotGenerator(Book.Vocabulary, asOf, percentKnown).Snapshots
        from back in Gen.Choose(0, 900)
        from periods in Gen.ArrayOf(PeriodOf(asOf.AddDays(-back)), 4)
        select snapshot.With("work.lastWorkDate", FeelValue.From(asOf.AddDays(-back - 1))).With("protection.periods", FeelValue.From(new FeelList(periods)));

    private static Gen<FeelValue> PeriodOf(DateOnly firstDay)
    {
        var type = (RecordListFactType)Book.Vocabulary.Find("protection.periods")!.Type;
        return
            from begins in Gen.Choose(0, 8).Select(n => firstDay.AddDays(n * 45))
            from length in Gen.Choose(1, 12)
            from goesOn in Gen.Choose(0, 4)
            from fields in Gen.CollectToArray(type.Fields, f => FieldOf(f, begins))
            select FeelValue.From(new FeelContext(type.Fields.Zip(fields, (f, v) => KeyValuePair.Create(f.Name, f.Name switch
            {
                "from" => FeelValue.From(begins),
                "to" => goesOn == 0 ? FeelValue.Null : FeelValue.From(begins.AddDays((length * 45) - 1)),
                _ => v,
            }))));
    }

    private static Gen<FeelValue> FieldOf(RecordField field, DateOnly begins)
    {
        var known = field.Type switch
        {
            BooleanFactType => Gen.Elements(FeelValue.True, FeelValue.False),
            EnumFactType words => Gen.Elements(words.Values.Select(v => FeelValue.From(v.Id)).ToArray()),
            _ => Gen.Choose(-300, 300).Select(d => FeelValue.From(begins.AddDays(d))),
        };
        return field.Optional ? Gen.Frequency((1, known), (1, Gen.Constant(FeelValue.Null))) : known;
    }

    private static CaseSnapshot ForgetFields(CaseSnapshot snapshot, int seed)
    {
        var fact = snapshot.Vocabulary.Find("protection.periods")!;
        var forgotten = ((RecordListFactType)fact.Type).Fields
            .Where((f, i) => f.Optional && f.Name != "to" && !Corrections.Contains(f.Name) && ((seed >> i) & 1) != 0).Select(f => f.Name).ToList();
        var periods = snapshot.Values[fact.Slot].AsList().Select(p => FeelValue.From(new FeelContext(
            p.AsContext().Select(e => forgotten.Contains(e.Key) ? KeyValuePair.Create(e.Key, FeelValue.Null) : e))));
        return snapshot.With(fact.Id, FeelValue.From(new FeelList(periods)));
    }
}
