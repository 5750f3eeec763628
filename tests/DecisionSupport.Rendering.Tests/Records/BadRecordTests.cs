using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>Bad records are refused with code and place, never with an exception.</summary>
public sealed class BadRecordTests
{
    private static readonly string Whole = RecordSamples.Text(RecordSamples.Record());

    [Theory]
    [InlineData("\"outcome\": \"complete-first\"", "\"outcome\": \"apply\"", "DS0701", "decisionSha256")]
    [InlineData("\"insured\": true", "\"insured\": false", "DS0701", "snapshotSha256")]
    [InlineData("\"text\": \"Komplettera underlaget.\"", "\"text\": \"Allt är klart.\"", "DS0701", "decisionSha256")]
    [InlineData("\"record\": 1", "\"record\": 2", "DS0606", "\"record\": 1")]
    [InlineData("\"record\": 1,", "", "DS0010", "has no 'record'")]
    [InlineData("\"language\": \"sv\"", "\"language\": \"se\"", "DS0012", "one of sv, en")]
    [InlineData("\"language\": \"sv\"", "\"language\": \"en\"", null, "")]
    [InlineData("\"engine\":", "\"motor\":", "DS0010", "has no 'engine'")]
    [InlineData("\"snapshotSha256\": \"", "\"snapshotSha256\": \"x", "DS0012", "'snapshotSha256' must be a SHA-256")]
    [InlineData("\"reference\": \"K-0412\"", "\"reference\": \"19800801-1234\"", "DS0603", "personal identity number")]
    [InlineData("\"engine\": \"", "\"engine\": \"800801 1234 ", "DS0603", "personal identity number")]
    [InlineData("\"decision\": {", "\"decision\": [], \"x\": {", "DS0011", "A decision is a mapping")]
    [InlineData("\"ruleSets\": [", "\"redacted\": [\"person\"], \"redacted\": [\"person\"], \"ruleSets\": [", "DS0008", "stands twice")]
    [InlineData("{", "", "DS0005", "does not fit the keys above it")]
    public void An_edit_is_told(string before, string after, string? code, string message)
    {
        var at = Whole.IndexOf(before, StringComparison.Ordinal);
        var reading = RecordSamples.Read(Whole[..at] + after + Whole[(at + before.Length)..]);

        if (code is null)
        {
            reading.Diagnostics.ShouldBeEmpty();
            return;
        }

        reading.Record.ShouldBeNull();
        reading.Diagnostics.ShouldContain(d => d.Code == code && d.Message.Contains(message) && d.Place.File == "record.json", string.Join("\n", reading.Diagnostics));
        reading.Diagnostics.ShouldAllBe(d => !d.Message.Contains("800801"));
    }

    [Theory]
    [InlineData("", "DS0002")]
    [InlineData("[]", "DS0011")]
    [InlineData("{}", "DS0010")]
    [InlineData("null", "DS0011")]
    [InlineData("{\"record\": 1", "DS0005")]
    public void What_is_no_record_is_told(string text, string code) => RecordSamples.Read(text).Diagnostics.Select(d => d.Code).ShouldContain(code);

    [Fact]
    public void A_place_is_the_line_and_column_of_the_fault()
    {
        var lines = Whole.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("\"language\"")) + 1;

        RecordSamples.Read(Whole.Replace("\"language\": \"sv\"", "\"language\": \"xx\"")).Diagnostics.Single().Place.ShouldBe(new Place("record.json", line, 15));
    }

    [Fact]
    public void Size_depth_and_count_are_limited()
    {
        Code(new string(' ', DecisionRecord.MaxBytes + 1)).ShouldBe("DS0003");
        Code("{\"record\": 1, \"decision\": " + new string('[', 40) + new string(']', 40) + "}").ShouldBe("DS0006");
        Code("{\"record\": 1, \"ruleSets\": [" + string.Join(',', Enumerable.Repeat("1", 450_000)) + "]}").ShouldBe("DS0003");

        static string Code(string text) => RecordSamples.Read(text).Diagnostics[0].Code;
    }

    [Fact]
    public void A_hash_that_looks_like_a_number_of_a_person_is_a_hash_all_the_same()
    {
        var hash = new string('a', 26) + "198008011234" + new string('b', 26);

        RecordSamples.Read(Whole.Replace(RecordSamples.Record().RuleBookSha256, hash)).Diagnostics.ShouldAllBe(d => d.Code == "DS0701");
    }

    [Fact]
    public void Damage_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++)
        {
            var damaged = bytes.ToArray();
            for (var i = 0; i <= round % 4; i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var reading = DecisionRecord.Read(damaged.AsSpan(0, round % 5 == 0 ? random.Next(damaged.Length) : damaged.Length), "damaged.json");

            (reading.Record is null).ShouldBe(reading.Diagnostics.Any(d => d.Severity == Severity.Error));
            reading.Record?.Replay(GoodRules.RuleBook).ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_redacted_record_that_was_changed_is_found_at_the_replay()
    {
        var redacted = RecordSamples.Text(RecordSamples.Record(RecordRedaction.Facts("person"))).Replace("\"outcome\": \"complete-first\"", "\"outcome\": \"apply\"");

        var result = RecordSamples.Read(redacted).Record!.Replay(GoodRules.RuleBook, RecordSamples.Snapshot);

        result.Verdict.ShouldBe(ReplayVerdict.Differs);
        result.Differences.ShouldContain(d => d.Kind == ReplayDifferenceKind.Outcome && d.Recorded == "apply" && d.Now == "complete-first");
    }
}
