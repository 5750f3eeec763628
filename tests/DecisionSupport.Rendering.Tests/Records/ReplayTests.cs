using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>The same rule book decides the same; of another one it is told what it changes.</summary>
public sealed class ReplayTests
{
    private static readonly DecisionRecord Whole = RecordSamples.Record();

    [Fact]
    public void The_same_rule_book_decides_the_same()
    {
        var result = Whole.Replay(GoodRules.RuleBook);

        result.Verdict.ShouldBe(ReplayVerdict.Same);
        result.IsSameRuleBook.ShouldBeTrue();
        result.IsSameEngine.ShouldBeTrue();
        result.Differences.ShouldBeEmpty();
        result.Decision!.RuleBook.ShouldBeSameAs(GoodRules.RuleBook);
    }

    [Fact]
    public void A_rule_book_that_changes_nothing_for_the_case_is_told_apart()
    {
        var other = GoodRules.With(("rule-book.yaml", GoodRules.Text("rule-book.yaml") + "\n# read again\n")).GetOrThrow();

        var result = Whole.Replay(other);

        result.Verdict.ShouldBe(ReplayVerdict.SameAnswer);
        result.IsSameRuleBook.ShouldBeFalse();
    }

    [Fact]
    public void Another_rule_book_is_told_in_what_it_decides_otherwise()
    {
        var other = GoodRules.With(("aid/2017-01-01.yaml", GoodRules.Text("aid/2017-01-01.yaml").Replace("test: person.insured", "test: not(person.insured)"))).GetOrThrow();

        var result = Whole.Replay(other);

        result.Verdict.ShouldBe(ReplayVerdict.Differs);
        result.Differences.Select(d => d.Text(Language.English)).ShouldContain("aid: the outcome was “complete-first”, now “refuse”");
        result.Differences.Select(d => d.Text(Language.Swedish)).ShouldContain("aid: kriteriet insured var ”met”, nu ”not-met”");
        result.Differences.ShouldContain(new ReplayDifference(ReplayDifferenceKind.NextStep, "aid", "ask-doctor", "ask-doctor", null));
        result.Differences.ShouldContain(d => d.Kind == ReplayDifferenceKind.MissingFact);
        result.Differences.ShouldAllBe(d => d.RuleSet == "aid");
    }

    [Fact]
    public void Other_words_are_a_detail()
    {
        var other = GoodRules.With(("aid/2011-01-01.yaml", GoodRules.Text("aid/2011-01-01.yaml").Replace("Komplettera underlaget.", "Mer underlag behövs."))).GetOrThrow();

        var difference = Whole.Replay(other).Differences.ShouldHaveSingleItem();

        difference.ShouldBe(new ReplayDifference(ReplayDifferenceKind.Detail, "aid", "text", "Komplettera underlaget.", "Mer underlag behövs."));
    }

    [Fact]
    public void Other_words_of_a_step_are_told_at_the_place_where_they_stand()
    {
        var other = GoodRules.With(("aid/2011-01-01.yaml", GoodRules.Text("aid/2011-01-01.yaml").Replace("Fråga läkaren.", "Ring läkaren."))).GetOrThrow();

        var differences = Whole.Replay(other).Differences;

        differences.ShouldContain(new ReplayDifference(ReplayDifferenceKind.Detail, "aid", "ask-doctor.text", "Fråga läkaren.", "Ring läkaren."));
        differences.ShouldAllBe(d => d.Kind == ReplayDifferenceKind.Detail && d.Now!.Contains("Ring läkaren."));
    }

    [Fact]
    public void A_rule_set_that_is_gone_is_told()
    {
        var record = DecisionRecord.Of(GoodRules.RuleBook.Evaluate(RecordSamples.Snapshot), Language.English);
        var without = RuleBookLoader.Load(GoodRules.Files.Where(f => !f.Path.StartsWith("aid/", StringComparison.Ordinal))).GetOrThrow();

        record.Replay(without).Differences.ShouldBe([new ReplayDifference(ReplayDifferenceKind.Evaluated, "aid", null, "complete-first", null)]);
    }

    [Fact]
    public void A_case_that_the_rule_book_can_no_longer_read_is_told_with_its_place()
    {
        var other = GoodRules.With(("vocabulary/person.yaml", GoodRules.Text("vocabulary/person.yaml").Replace("notAfter: asOf", "").Replace("type: date", "type: number"))
            , ("aid/2011-01-01.yaml", GoodRules.Text("aid/2011-01-01.yaml").Replace("dayOf18: date(person.birthDate.year + 18, person.birthDate.month, 1)", "dayOf18: date(person.birthDate + 18, 1, 1)"))).GetOrThrow();

        var result = Whole.Replay(other);

        result.Verdict.ShouldBe(ReplayVerdict.SnapshotUnreadable);
        result.Diagnostics.ShouldContain(d => d.Code == "DS0602" && d.Place.Line > 1);
        result.Decision.ShouldBeNull();
    }

    [Theory]
    [InlineData("person.birthDate")]
    [InlineData("work")]
    [InlineData("snapshot")]
    public void What_was_left_out_is_proved_by_the_snapshot_itself(string name)
    {
        var record = RecordSamples.Read(RecordSamples.Text(RecordSamples.Record(name == "snapshot" ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts(name)))).Record!;

        record.Replay(GoodRules.RuleBook).Verdict.ShouldBe(ReplayVerdict.SnapshotNeeded);
        record.Replay(GoodRules.RuleBook, RecordSamples.Snapshot).Verdict.ShouldBe(ReplayVerdict.Same);
        var other = record.Replay(GoodRules.RuleBook, RecordSamples.Snapshot.With("person.insured", FeelValue.False));
        other.Verdict.ShouldBe(ReplayVerdict.AnotherSnapshot);
        other.Diagnostics.Single().Code.ShouldBe("DS0703");
    }

    [Fact]
    public void A_whole_record_compares_a_snapshot_too() =>
        Whole.Replay(GoodRules.RuleBook, RecordSamples.Snapshot.At(Ask.Day.AddDays(1))).Verdict.ShouldBe(ReplayVerdict.AnotherSnapshot);

    [Fact]
    public void A_redacted_record_tells_what_another_rule_book_changes()
    {
        var other = GoodRules.With(("aid/2017-01-01.yaml", GoodRules.Text("aid/2017-01-01.yaml").Replace("test: person.insured", "test: not(person.insured)"))).GetOrThrow();

        var result = RecordSamples.Record(RecordRedaction.WholeSnapshot).Replay(other, RecordSamples.Snapshot);

        result.Differences.ShouldContain(d => d.Kind == ReplayDifferenceKind.Outcome && d.Now == "refuse");
    }

    [Fact]
    public void Long_texts_are_told_from_where_they_differ()
    {
        var same = string.Concat(Enumerable.Repeat("the same words ", 20));
        var difference = new ReplayDifference(ReplayDifferenceKind.Detail, "aid", "nextSteps", same + "and old ones", same + "and new ones");

        difference.Text(Language.English).ShouldBe("aid: the detail nextSteps was “…same words the same words and old ones”, now “…same words the same words and new ones”");
    }
}
