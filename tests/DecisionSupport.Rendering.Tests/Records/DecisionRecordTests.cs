using System.Text;
using System.Text.Json;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>What a record holds, and what it does not.</summary>
public sealed class DecisionRecordTests
{
    [Fact]
    public void It_holds_what_a_proof_needs()
    {
        var record = RecordSamples.Record();

        record.Engine.ShouldBe(DecisionRecord.CurrentEngine);
        record.Engine.ShouldMatch(@"^\d+\.\d+\.\d+$");
        record.RuleBookSha256.ShouldBe(GoodRules.RuleBook.Sha256);
        record.RuleSets.ShouldBe(GoodRules.RuleBook.RuleSets.Select(r => r.Id));
        record.SnapshotSha256.ShouldBe(CaseSnapshotJson.Sha256(RecordSamples.Snapshot));
        record.AsOf.ShouldBe(Ask.Day);
        record.Redacted.ShouldBeEmpty();
    }

    [Fact]
    public void The_decision_in_it_is_as_decisions_are_written()
    {
        using var record = JsonDocument.Parse(RecordSamples.Text(RecordSamples.Record()));
        using var decision = JsonDocument.Parse(Told.Json(RecordSamples.Decision, Language.Swedish));

        JsonElement.DeepEquals(record.RootElement.GetProperty("decision"), decision.RootElement).ShouldBeTrue();
    }

    [Fact]
    public void The_same_decision_gives_the_same_bytes_and_reading_changes_none()
    {
        var text = RecordSamples.Text(RecordSamples.Record());

        RecordSamples.Text(DecisionRecord.Of(GoodRules.RuleBook.Evaluate(RecordSamples.Snapshot), Language.Swedish)).ShouldBe(text);
        RecordSamples.Text(RecordSamples.Read(text).Record!).ShouldBe(text);
        text.ShouldEndWith("}\n");
    }

    [Fact]
    public void Only_the_rule_sets_that_were_asked_are_named() =>
        DecisionRecord.Of(GoodRules.RuleBook.Evaluate(RecordSamples.Snapshot, "paper"), Language.English).RuleSets.ShouldBe(["paper"]);

    [Theory]
    [InlineData("person.birthDate")]
    [InlineData("person")]
    [InlineData("snapshot")]
    public void What_is_left_out_is_nowhere_and_the_decision_itself_stays_whole(string name)
    {
        var before = Told.Json(RecordSamples.Decision, Language.Swedish);
        var text = RecordSamples.Text(RecordSamples.Record(name == "snapshot" ? RecordRedaction.WholeSnapshot : RecordRedaction.Facts(name)));

        before.ShouldContain("1980-08-01");
        text.ShouldNotContain("1980-08-01");
        text.Contains("\"person.insured\": true", StringComparison.Ordinal).ShouldBe(name == "person.birthDate");
        text.ShouldContain("\"outcome\": \"complete-first\"");
        RecordSamples.Read(text).Record!.Redacted.ShouldBe([name]);
        Told.Json(RecordSamples.Decision, Language.Swedish).ShouldBe(before);
    }

    [Fact]
    public void Texts_go_with_facts_for_they_may_tell_them()
    {
        var young = GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook, ("person.birthDate", FeelValue.From(new DateOnly(2002, 8, 1)))));
        var whole = RecordSamples.Text(DecisionRecord.Of(young, Language.Swedish));
        var redacted = RecordSamples.Text(DecisionRecord.Of(young, Language.Swedish, RecordRedaction.Facts("person.birthDate")));

        whole.ShouldContain("augusti 2020");
        redacted.ShouldNotContain("augusti");
    }

    [Theory]
    [InlineData("person.birthDay", "Did you mean 'person.birthDate'?")]
    [InlineData("persona", "Did you mean 'person'?")]
    [InlineData("", "There is no fact ''")]
    public void A_slip_in_what_to_leave_out_is_refused(string name, string message) =>
        Should.Throw<ArgumentException>(() => RecordSamples.Record(RecordRedaction.Facts(name))).Message.ShouldContain(message);

    [Fact]
    public void A_day_before_all_rules_is_recorded_too()
    {
        var early = GoodRules.RuleBook.Evaluate(new CaseSnapshotBuilder(GoodRules.RuleBook.Vocabulary, new DateOnly(1990, 1, 1)).Build());
        var record = DecisionRecord.Of(early, Language.English);

        record.RuleSets.ShouldNotBeEmpty();
        record.Replay(GoodRules.RuleBook).Verdict.ShouldBe(ReplayVerdict.Same);
        Encoding.UTF8.GetBytes(RecordSamples.Text(record)).Length.ShouldBeLessThan(DecisionRecord.MaxBytes);
    }
}
