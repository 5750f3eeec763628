using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Who told a fact, and when: read, carried, written, and never somebody.</summary>
public sealed class FactSourceTests
{
    private const string Text = """
        snapshot: 1
        asOf: 2026-11-22
        loh: { exists: true, background: false }
        person: { insured: true }
        facts:
          - { by: läkarutlåtande FK 7800, on: 2026-03-02, told: [loh] }
          - { by: Försäkringskassan, told: [person.insured] }
        """;

    private static readonly RuleBook Rules = TestedBooks.Named("built-in");

    [Fact]
    public void What_is_read_is_written_and_read_again_and_told_with_the_findings()
    {
        var snapshot = Read(Text).Snapshot!;

        snapshot.SourceOf("loh.background").ShouldBe(new FactSource("läkarutlåtande FK 7800", new DateOnly(2026, 3, 2)));
        snapshot.SourceOf("person.insured").ShouldBe(new FactSource("Försäkringskassan"));
        snapshot.SourceOf("loh.form").ShouldBeNull();
        using var written = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, written);
        CaseSnapshotJson.Sha256(Read(Encoding.UTF8.GetString(written.ToArray())).Snapshot!).ShouldBe(CaseSnapshotJson.Sha256(snapshot));
        Rules.Evaluate(snapshot, "loh")["loh"].Findings.First(f => f.Criterion.Id == "exists").Facts.First().Source!.By.ShouldBe("läkarutlåtande FK 7800");
        snapshot.With("loh.background", FeelValue.True).SourceOf("loh.background").ShouldBeNull();
    }

    [Fact]
    public void A_snapshot_in_which_nobody_says_who_told_has_the_hash_that_it_always_had()
    {
        const string Canonical = "{\n  \"snapshot\": 1,\n  \"asOf\": \"2026-11-22\",\n  \"loh\": {\n    \"exists\": true\n  }\n}\n";

        CaseSnapshotJson.Sha256(new CaseSnapshotBuilder(Rules.Vocabulary, new DateOnly(2026, 11, 22)).Set("loh.exists", true).Build())
            .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Canonical))));
    }

    [Theory]
    [InlineData("by: 19800101-3234", "DS0603")]
    [InlineData("by: läkare, on: 2026-11-23", "DS0604")]
    [InlineData("by: läkare, told: [loh.knid]", "DS0601")]
    [InlineData("by: ''", "DS0012")]
    [InlineData("who: läkare", "DS0009")]
    public void What_cannot_be_used_is_told(string source, string code) =>
        Read($"snapshot: 1\nasOf: 2026-11-22\nloh: {{ exists: true }}\nfacts: [{{ {source} }}]\n").Diagnostics.Select(d => d.Code).ShouldContain(code);

    [Theory]
    [InlineData("19800101-3234")]
    [InlineData("")]
    public void A_program_cannot_name_a_person_either(string by) => Should.Throw<ArgumentException>(() => new FactSource(by)).Message.ShouldNotContain("3234");

    private static SnapshotReading Read(string text) => new SnapshotReader(Rules.Vocabulary).Read(Encoding.UTF8.GetBytes(text), "case.yaml");

}
