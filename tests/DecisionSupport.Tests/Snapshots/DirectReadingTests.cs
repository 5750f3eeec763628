using System.Text;
using DecisionSupport.Snapshots;
using DecisionSupport.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Tests.Snapshots;

/// <summary>A snapshot read from its bytes is the one that the reader of nodes makes of them, and what is wrong with a text is told as that one tells it.</summary>
public sealed class DirectReadingTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly string[] Pieces =
    [
        "null", "true", "false", "0", "1", "-1", "1.0", "1e2", "-0", "0.5", "100000", "123456789012", "7910121234", "\"\"", "\"a\"", "\"2026-11-22\"", "\"2026-11-23\"", "\"1978-02-30\"",
        "\"0000-01-01\"", "\"2026-1-01\"", "\"19780417-2389\"", "\"å\"", "\"\\u00e5\"", "\"\\ud800\"", "\"\u007f\"", "\"\\n\"", "[]", "{}", "[null]", "[\"a\", 1]", "[{}]", ",", ":", "{", "}", "[", "]", "\"", "\\", " ", "\n",
        "\"reference\": \"K-1\",", "\"reference\": 42,", "\"reference\": null,", "\"reference\": \"780417 2389\",", "\"asOf\": \"1999-01-01\",", "\"snapshot\": \"1\",", "\"snapshot\": 2,", "\"facts\": [],",
        "\"facts\": [{ \"by\": \"läkare\", \"told\": [\"person\"] }],", "\"person\": {},", "\"person\": null,", "\"person\": { \"birthDate\": \"1978-04-17\" },", "\"persons\": {},", "\"person.birthDate\": null,",
    ];

    [Theory]
    [MemberData(nameof(TestedBooks.Names), MemberType = typeof(TestedBooks))]
    public void Snapshots_are_read_from_their_bytes(string book)
    {
        var vocabulary = TestedBooks.Named(book).Vocabulary;
        var (direct, reader) = (new DirectSnapshotReader(vocabulary), new SnapshotReader(vocabulary));
        Always.Holds(new SnapshotGenerator(vocabulary, AsOf).Snapshots, 300, snapshot =>
        {
            foreach (var utf8 in (byte[][])[CaseSnapshotJson.Bytes(snapshot), Encoding.UTF8.GetBytes(SnapshotText.Json(snapshot))])
            {
                var read = direct.Read(utf8, null);
                if (read is null)
                {
                    Told(reader.ReadNodes(utf8, "x", null)).ShouldContain("DS0603", Case.Sensitive, "it was left to the reader of nodes, and no number of a person is in it");
                    continue;
                }

                Told(new SnapshotReading(read, [])).ShouldBe(Told(reader.ReadNodes(utf8, "x", null)));
            }
        });
    }

    [Theory]
    [MemberData(nameof(TestedBooks.Names), MemberType = typeof(TestedBooks))]
    public void Whatever_stands_in_a_text_both_readers_tell_the_same(string book)
    {
        var vocabulary = TestedBooks.Named(book).Vocabulary;
        var reader = new SnapshotReader(vocabulary);
        var texts = from snapshot in new SnapshotGenerator(vocabulary, AsOf, percentKnown: 20).Snapshots
                    from edits in Gen.Choose(1, 3)
                    from edited in Edited(SnapshotText.Json(snapshot), edits)
                    select edited;
        Always.Holds(texts, text => text, 2_000, text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Told(reader.Read(utf8, "x")).ShouldBe(Told(reader.ReadNodes(utf8, "x", null)));
            Told(reader.Read(utf8, "x", new DateOnly(2020, 2, 29))).ShouldBe(Told(reader.ReadNodes(utf8, "x", new DateOnly(2020, 2, 29))));
        });
    }

    [Theory]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","person":{"birthDate":"1978-04-17"}}""", true)]
    [InlineData(""" { "snapshot" : 1, "asOf" : "2026-11-22", "person.birthDate" : "1978-04-17", "reference" : "b2d1f3a0-5f6e-4c3b-9d2a-0f1e2d3c4b5a" } """, true)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","reference":"bl\u00e5b\u00e4r"}""", true)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","person":{"birthDate":"1978-04-17"},"person":{}}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-0:"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-1/"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"202:-11-02"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026/11/02"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-31"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-13-01"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-12-31"}""", true)]
    [InlineData("""{"snapshot":1,"asOf":"2026-01-01"}""", true)]
    [InlineData("""{"snapshot":1,"asOf":"2026-00-01"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-00"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"0000-11-01"}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"0001-11-01"}""", true)]
    [InlineData("""{"snapshot":1,"asOf":"9999-11-01"}""", true)]
    [InlineData("""{"snapshot":2,"asOf":"2026-11-22"}""", false)]
    [InlineData("""{"snapshot":1}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","person":{"insured":"true"}}""", false)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","person":{"insured":null}}""", true)]
    [InlineData("""{"snapshot":1,"asOf":"2026-11-22","person":{"insured":true,"insured":true}}""", false)]
    [InlineData("snapshot: 1", false)]
    [InlineData("", false)]
    public void What_is_plain_is_read_from_its_bytes(string text, bool isDirect) =>
        (new DirectSnapshotReader(TestedBooks.Named("built-in").Vocabulary).Read(Encoding.UTF8.GetBytes(text), null) is not null).ShouldBe(isDirect);

    [Theory]
    [InlineData("""{"work":{"reductionPercent":100}}""", true)]
    [InlineData("""{"work":{"reductionPercent":101}}""", false)]
    [InlineData("""{"work":{"reductionPercent":-1}}""", false)]
    [InlineData("""{"work":{"reductionPercent":0.5}}""", true)]
    [InlineData("""{"work":{"reductionPercent":1e1}}""", false)]
    [InlineData("""{"work":{"reductionPercent":"50"}}""", false)]
    [InlineData("""{"work":{"reductionPercent":0000000050}}""", false)]
    [InlineData("""{"person":{"situation":"student"}}""", true)]
    [InlineData("""{"person":{"situation":"pupil"}}""", false)]
    [InlineData("""{"person":{"situation":"stud\u0065nt"}}""", false)]
    [InlineData("""{"work":{"hindrances":[]}}""", true)]
    [InlineData("""{"work":{"hindrances":["lifting","standing"]}}""", true)]
    [InlineData("""{"work":{"hindrances":["lifting",null]}}""", false)]
    [InlineData("""{"work":{"hindrances":"lifting"}}""", false)]
    [InlineData("""{"work":{"diagnoses":["F32","stud\u0065nt"]}}""", true)]
    [InlineData("""{"work":{"diagnoses":["640823","3234"]}}""", false)]
    [InlineData("""{"work":{"diagnoses":["640823-3234"]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","kind":"leave"}]}}""", true)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","to":null,"kind":"leave"},{"kind":"illness","from":"2026-01-01","to":"2026-02-01"}]}}""", true)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01"}]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","kind":"leave","from":"2026-01-01"}]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","kind":"leave","kind":"leave"}]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","to":"2026-01-02","kind":"leave","to":"2026-01-02"}]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","kind":"leave","paid":true}]}}""", false)]
    [InlineData("""{"work":{"periods":[{"fr\u006fm":"2026-01-01","kind":"leave"}]}}""", false)]
    [InlineData("""{"work":{"periods":[[]]}}""", false)]
    [InlineData("""{"work":{"periods":[{"from":"2026-01-01","kind":"holiday"}]}}""", false)]
    public void Facts_of_each_type_are_read_from_their_bytes(string facts, bool isDirect)
    {
        var (vocabulary, utf8) = (TestedBooks.Named("small").Vocabulary, Encoding.UTF8.GetBytes($$"""{"snapshot":1,"asOf":"2026-11-22",{{facts[1..]}}"""));
        var read = new DirectSnapshotReader(vocabulary).Read(utf8, null);

        (read is not null).ShouldBe(isDirect);
        var nodes = Told(new SnapshotReader(vocabulary).ReadNodes(utf8, "x", null));
        (read is null ? nodes : Told(new SnapshotReading(read, []))).ShouldBe(nodes);
    }

    // Half of the values that a snapshot may have.
    [Theory]
    [InlineData(5_000, true)]
    [InlineData(5_001, false)]
    public void So_many_items_are_read_from_their_bytes(int items, bool isDirect)
    {
        var list = string.Join(',', Enumerable.Repeat("\"lifting\"", items));
        var utf8 = Encoding.UTF8.GetBytes("""{"snapshot":1,"asOf":"2026-11-22","work":{"hindrances":[""" + list + "]}}");

        (new DirectSnapshotReader(TestedBooks.Named("small").Vocabulary).Read(utf8, null) is not null).ShouldBe(isDirect);
    }

    [Theory]
    [InlineData("SN-123456", true)]
    [InlineData("Anna", false)]
    public void A_reference_must_be_of_the_shape_that_the_host_gave(string reference, bool isRead)
    {
        var reader = new SnapshotReader(TestedBooks.Named("small").Vocabulary) { ReferenceShapes = [ReferenceShape.Parse("SN-999999")] };

        var reading = reader.Read(Encoding.UTF8.GetBytes($$"""{"snapshot":1,"asOf":"2026-11-22","reference":"{{reference}}"}"""), "x");

        (reading.Snapshot is not null).ShouldBe(isRead);
        reading.Diagnostics.Select(d => d.Code).ShouldBe(isRead ? [] : ["DS0610"]);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_told()
    {
        var reader = new SnapshotReader(TestedBooks.Named("small").Vocabulary);
        byte[] utf8 = [.. """{"snapshot":1,"asOf":"2026-11-22","reference":" """u8, 0xE5, .. "\"}"u8];

        reader.Read(utf8, "x").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("not UTF-8");
    }

    private static Gen<string> Edited(string text, int edits) => edits == 0
        ? Gen.Constant(text)
        : from at in Gen.Choose(0, text.Length)
          from taken in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, Math.Min(12, text.Length - at))))
          from piece in Gen.Elements(Pieces)
          from place in Gen.Elements(at, Math.Max(text.IndexOf(": ", at, StringComparison.Ordinal) + 2, 1), 1)
          from edited in Edited(text[..place] + piece + text[Math.Min(text.Length, place + taken)..], edits - 1)
          select edited;

    private static string Told(SnapshotReading reading) => reading.Snapshot is { } snapshot
        ? $"{Encoding.UTF8.GetString(CaseSnapshotJson.Bytes(snapshot))}{string.Join(' ', snapshot.KnownFacts.Select(f => $"{f.Id}={snapshot[f.Id]}"))} {snapshot.Inferences.Count} {Encoding.ASCII.GetString([.. snapshot.Truths.Select(t => (byte)('0' + t))])}\n{string.Join('\n', reading.Diagnostics)}"
        : string.Join('\n', reading.Diagnostics);
}
