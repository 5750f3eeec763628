using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests.Records;

/// <summary>Snapshots as canonical JSON: read back they are the same, and the same snapshot is the same bytes.</summary>
public sealed class CaseSnapshotJsonTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void Every_snapshot_is_read_back_as_it_was(string ruleBookName)
    {
        var vocabulary = TestedBooks.Named(ruleBookName).Vocabulary;

        Always.Holds(new SnapshotGenerator(vocabulary, new DateOnly(2025, 8, 17)).Snapshots, 100, snapshot =>
        {
            var reading = new SnapshotReader(vocabulary).Read(Bytes(snapshot), "snapshot.json");

            reading.Diagnostics.ShouldBeEmpty();
            reading.Snapshot!.AsOf.ShouldBe(snapshot.AsOf);
            vocabulary.Facts.ShouldEach(f => reading.Snapshot[f.Id] == snapshot[f.Id]);
            Bytes(reading.Snapshot).ShouldBe(Bytes(snapshot));
        });
    }

    [Fact]
    public void Facts_stand_in_the_order_of_their_ids_under_their_subjects_and_unknown_ones_nowhere() => Encoding.UTF8.GetString(Bytes(RecordSamples.Snapshot)).ShouldBe("""
        {
          "snapshot": 1,
          "asOf": "2020-06-15",
          "reference": "K-0412",
          "person": {
            "birthDate": "1980-08-01",
            "insured": true
          }
        }

        """, StringCompareShould.IgnoreLineEndings);

    [Fact]
    public void The_order_of_the_vocabulary_does_not_matter()
    {
        var other = GoodRules.With(("vocabulary/person.yaml", GoodRules.Text("vocabulary/work.yaml")), ("vocabulary/work.yaml", GoodRules.Text("vocabulary/person.yaml"))).GetOrThrow();
        var snapshot = new CaseSnapshotBuilder(other.Vocabulary, Ask.Day).WithReference("K-0412").Set("person.insured", true).Set("person.birthDate", new DateOnly(1980, 8, 1)).Build();

        other.Vocabulary.Facts[0].Id.ShouldNotBe(GoodRules.RuleBook.Vocabulary.Facts[0].Id);
        CaseSnapshotJson.Sha256(snapshot).ShouldBe(CaseSnapshotJson.Sha256(RecordSamples.Snapshot));
    }

    [Fact]
    public void A_record_that_a_host_sets_has_the_fields_of_its_type_and_no_other()
    {
        var host = new FeelContext([new("kind", FeelValue.From("leave")), new("from", FeelValue.From(new DateOnly(2020, 1, 1))), new("name", FeelValue.From("Kim"))]);
        var snapshot = Ask.Snapshot(GoodRules.RuleBook, ("work.periods", FeelValue.From(new FeelList([FeelValue.From(host)]))));

        var period = snapshot["work.periods"].AsList()[0].AsContext();

        period.Select(e => e.Key).ShouldBe(["from", "to", "kind"]);
        Encoding.UTF8.GetString(Bytes(snapshot)).ShouldNotContain("Kim");
    }

    private static byte[] Bytes(CaseSnapshot snapshot)
    {
        using var buffer = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, buffer);
        return buffer.ToArray();
    }
}
