using System.Text;
using DecisionSupport.Feel;

namespace DecisionSupport.Benchmarks.Comparison;

/// <summary>The conditions as criteria of a rule book.</summary>
internal sealed class LibraryProgram
{
    private const string Asked = "rules0";
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly RuleBook _ruleBook = MadeRules.Book(ComparedCase.Facts, [[.. Condition.All.Select(c => (c.Id, c.Write(f => $"case.{f}", "=", "and", "or")))]]);
    private readonly SnapshotReader _reader;

    public LibraryProgram() => _reader = new SnapshotReader(_ruleBook.Vocabulary);

    public CaseSnapshot Snapshot(ComparedCase c)
    {
        var builder = new CaseSnapshotBuilder(_ruleBook.Vocabulary, Day);
        foreach (var (name, value) in c.Values)
        {
            builder.Set($"case.{name}", value is bool truth ? FeelValue.From(truth) : FeelValue.From((decimal)(int)value));
        }

        return builder.Build();
    }

    public byte[] Json(ComparedCase c)
    {
        using var buffer = new MemoryStream();
        CaseSnapshotJson.Write(Snapshot(c), buffer);
        return Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(buffer.ToArray())!.ToJsonString());
    }

    public int Answer(CaseSnapshot snapshot)
    {
        var recommendation = _ruleBook.Evaluate(snapshot, Asked).Recommendations[0];
        var bits = 0;
        for (var i = 0; i < Condition.All.Count; i++)
        {
            bits |= recommendation.StatusOf(Condition.All[i].Id) == FindingStatus.Met ? 1 << i : 0;
        }

        return bits;
    }

    public int AnswerWithFindings(CaseSnapshot snapshot)
    {
        var findings = _ruleBook.Evaluate(snapshot, Asked).Recommendations[0].Findings;
        var bits = 0;
        for (var i = 0; i < findings.Length; i++)
        {
            bits |= findings[i].Status == FindingStatus.Met ? 1 << i : 0;
        }

        return bits;
    }

    public CaseSnapshot Read(byte[] utf8) => _reader.Read(utf8, "case").Snapshot!;

    public int AnswerJson(byte[] utf8) => Answer(Read(utf8));
}
