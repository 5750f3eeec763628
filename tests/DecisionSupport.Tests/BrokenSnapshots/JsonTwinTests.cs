using System.Text;
using System.Text.Json;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.BrokenSnapshots;

/// <summary>YAML and JSON are the same shape: the same facts come out, and the same faults.</summary>
public sealed class JsonTwinTests
{
    private static readonly SnapshotReader Reader = new(GoodRules.RuleBook.Vocabulary);

    [Fact]
    public void Any_snapshot_reads_the_same_from_yaml_and_from_json()
    {
        var snapshots = new SnapshotGenerator(GoodRules.RuleBook.Vocabulary, new DateOnly(2020, 6, 15)).Snapshots;

        Always.Holds(snapshots, 200, snapshot =>
        {
            var fromYaml = Reader.Read(Encoding.UTF8.GetBytes(SnapshotText.Yaml(snapshot)), "s.yaml");
            var fromJson = Reader.Read(Encoding.UTF8.GetBytes(SnapshotText.Json(snapshot)), "s.json");

            string.Concat(fromYaml.Diagnostics.Concat(fromJson.Diagnostics)).ShouldBeEmpty();
            fromYaml.Snapshot!.Values.ShouldBe(snapshot.Values);
            fromJson.Snapshot!.Values.ShouldBe(snapshot.Values);
        });
    }

    [Theory]
    [InlineData("person: { insured: ja }")]
    [InlineData("person: { birthDate: 2023-02-30 }")]
    [InlineData("person: { situation: emploid }")]
    [InlineData("work: { hindrances: [lifting, readng] }")]
    [InlineData("work: { periods: [{ kind: leave, too: x }] }")]
    [InlineData("persn: { insured: x }")]
    [InlineData("reference: 640823-3234")]
    public void A_fault_is_told_in_the_same_words(string yaml)
    {
        var json = System.Text.RegularExpressions.Regex.Replace($"{{ snapshot: 1, asOf: 2020-06-15, {yaml} }}", @"[\w-]+", m => m.Value == "1" ? "1" : JsonSerializer.Serialize(m.Value), System.Text.RegularExpressions.RegexOptions.NonBacktracking, TimeSpan.FromSeconds(60));

        Messages($"snapshot: 1\nasOf: 2020-06-15\n{yaml}\n").ShouldBe(Messages(json));
    }

    private static List<string> Messages(string text) => [.. Reader.Read(Encoding.UTF8.GetBytes(text), "s").Diagnostics.Select(d => $"{d.Code} {d.Message}")];
}
