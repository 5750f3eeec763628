using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>What is taken for a personal identity number and what is not.</summary>
public sealed class IdentityNumberTests
{
    private static readonly Vocabulary Vocabulary = GoodRules.RuleBook.Vocabulary;

    [Theory]
    [InlineData("640823-3234")]
    [InlineData("6408233234")]
    [InlineData("19640823-3234")]
    [InlineData("196408233234")]
    [InlineData("640823+3234")]
    [InlineData("20010131-0004")]
    [InlineData("640883-3234")]
    [InlineData("640861-3234")]
    [InlineData("640891-3234")]
    [InlineData("640823 3234")]
    [InlineData("640823\u20133234")]
    [InlineData("640823\u20113234")]
    [InlineData("640823\u22123234")]
    [InlineData("640823\u00A0-\u00A03234")]
    [InlineData("K640823-3234x")]
    [InlineData("case of 19640823-3234.")]
    [InlineData("SE196408233234")]
    [InlineData("1964-08-23-3234")]
    [InlineData("1964-08-23 3234")]
    [InlineData("1964 08 23 3234")]
    [InlineData("64/08/23-3234")]
    [InlineData("1964.08.23-3234")]
    [InlineData("\uFF11\uFF19\uFF16\uFF14\uFF10\uFF18\uFF12\uFF13\uFF13\uFF12\uFF13\uFF14")]
    [InlineData("\u0666\u0664\u0660\u0668\u0662\u0663-\u0663\u0662\u0663\u0664")]
    [InlineData("640823\u200B-\u00AD3234")]
    [InlineData("640823/3234")]
    [InlineData("640823.3234")]
    [InlineData("640823_3234")]
    [InlineData("640823--3234")]
    [InlineData("640823 - 3234")]
    [InlineData("640823-32 34")]
    [InlineData("6 4 0 8 2 3 3 2 3 4")]
    [InlineData("6 4 0 8 2 3 - 3 2 3 4")]
    [InlineData("1 9 6 4 0 8 2 3 3 2 3 4")]
    [InlineData("1.9.6.4.0.8.2.3.3.2.3.4")]
    [InlineData("640823-\u00B3\u00B2\u00B3\u2074")]
    [InlineData("\u2460\u2468\u2465\u2463082\u2462-3234")]
    [InlineData("6\u03054\u03050\u03058\u03052\u03053\u0305-3\u03052\u03053\u03054\u0305")]
    [InlineData("2016-04-12–2017-05-01 640823-3234")]
    [InlineData("0b6f5a3e-8f0e-4b52-9d57-1f6c3f9a2d11/640823-3234")]
    [InlineData("640823/32/34")]
    [InlineData("640823-32/34")]
    [InlineData("640823-32.34")]
    [InlineData("640823-3-234")]
    [InlineData("640823/3/2/3/4")]
    [InlineData("640823-12:34")]
    [InlineData("640823 3_2_3_4")]
    [InlineData("1964-08-23/3234")]
    [InlineData("1964_08_23_3234")]
    [InlineData("64/08/23/3234")]
    [InlineData("1964.08.23.3234")]
    [InlineData("640823-TF34")]
    [InlineData("640823TF34")]
    [InlineData("19640823-tf34")]
    [InlineData("1964-08-23-TF34")]
    [InlineData("640823-T\u200BF34")]
    [InlineData("640823-TF 34")]
    [InlineData("2016-04-12 1964-08-23-3234")]
    [InlineData("2016-04-12, 2016-04-13, 640823-3234")]
    [InlineData("20161115 10:20 640823-3234")]
    public void A_reference_that_looks_like_one_is_refused(string reference)
    {
        Read(reference).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DS0603");
        Should.Throw<ArgumentException>(() => new CaseSnapshotBuilder(Vocabulary, new DateOnly(2020, 6, 15)).WithReference(reference)).Message.ShouldNotContain("640823");
    }

    [Theory]
    [InlineData("K-0412")]
    [InlineData("2016-11-15")]
    [InlineData("20161115")]
    [InlineData("2016-11-15T10:20:30Z")]
    [InlineData("2016-11-15 10:20")]
    [InlineData("2016-11-15 12345")]
    [InlineData("räv 2016-11-15")]
    [InlineData("2016-04-12–2017-05-01")]
    [InlineData("2016-04-12 - 2017-05-01")]
    [InlineData("2016-04-12/2017-05-01")]
    [InlineData("2016-11-15 10:20:30")]
    [InlineData("20161115 10:20")]
    [InlineData("Dnr 2016/123-4567")]
    [InlineData("SN 2026/00412")]
    [InlineData("1 2 3 4 5 6 7 8 9 0")]
    [InlineData("1234567")]
    [InlineData("583300")]
    [InlineData("1 234 567 890 kr")]
    [InlineData("640823-323")]
    [InlineData("640823-32345")]
    [InlineData("641323-3234")]
    [InlineData("640800-3234")]
    [InlineData("640832-3234")]
    [InlineData("640892-3234")]
    [InlineData("070-123 45 67")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("0046701234567")]
    [InlineData("08-123 456 78")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("ab640823-3234-4abc-8def-0b6f5a3e8f0e")]
    [InlineData("0b6f5a3e-8f0e-4b52-9d57-a6408233234b")]
    [InlineData("0b6f5a3e-8f0e-4b52-9d57-196408233234")]
    [InlineData("urn:uuid:0b6f5a3e-8f0e-4b52-9d57-196408233234")]
    [InlineData("20161115 10.20")]
    [InlineData("20161115, 10:20:30")]
    [InlineData("161115 10:20")]
    [InlineData("2016-11-15, 2016-12-15")]
    [InlineData("20161115 20161215")]
    [InlineData("2016-11-15 2016-11-16 2016-11-17 2016-11-18")]
    [InlineData("16-04-12 – 17-05-01")]
    [InlineData("640823-TF345")]
    [InlineData("640823-TX34")]
    [InlineData("640823-K123")]
    [InlineData("640823-TFK3")]
    [InlineData("TF34-640823")]
    [InlineData("641323-TF34")]
    [InlineData("2016-04-12–2017-05-01, 1234")]
    public void A_reference_that_does_not_is_kept(string reference) => Read(reference).Snapshot!.Reference.ShouldBe(reference);

    [Fact]
    public void A_host_cannot_put_one_into_a_list_of_texts()
    {
        var builder = new CaseSnapshotBuilder(Vocabulary, new DateOnly(2020, 6, 15));

        Should.Throw<ArgumentException>(() => builder.Set("work.diagnoses", ["F32", "640823-3234"])).Message.ShouldNotContain("3234");
    }

    [Theory]
    [InlineData("[\"640823\", \"3234\"]")]
    [InlineData("[F32, \"640823\", \"-3234\"]")]
    [InlineData("[\"6\", \"4\", \"0\", \"8\", \"2\", \"3\", \"3\", \"2\", \"3\", \"4\"]")]
    public void One_that_is_split_over_a_list_is_refused(string list) =>
        new SnapshotReader(Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\nwork: {{ diagnoses: {list} }}\n"), "snapshot.yaml").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DS0603");

    private static SnapshotReading Read(string reference) =>
        new SnapshotReader(Vocabulary).Read(Encoding.UTF8.GetBytes($"snapshot: 1\nasOf: 2020-06-15\nreference: \"{reference}\"\n"), "snapshot.yaml");
}
