using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using DecisionSupport.Knowledge;
using DecisionSupport.Rendering;

namespace DecisionSupport.Benchmarks;

/// <summary>What a host does with a case, step by step: generated cases, all six rule sets. Per case.</summary>
[MemoryDiagnoser]
public class HostBenchmarks
{
    private const int Count = 100;

    private readonly RuleBook _ruleBook = BuiltInRules.RuleBook;
    private readonly SnapshotReader _reader = new(BuiltInRules.RuleBook.Vocabulary);
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Dictionary<DecisionDetail, DecisionLines> _lines = Enum.GetValues<DecisionDetail>().ToDictionary(d => d, d => new DecisionLines(BuiltInRules.RuleBook, Language.Swedish, d));
    private CaseSnapshot[] _snapshots = [];
    private byte[][] _json = [];
    private byte[][] _yaml = [];

    [GlobalSetup]
    public void Setup()
    {
        _snapshots = [.. new Testing.SnapshotGenerator(_ruleBook, DecisionBenchmarks.Seed).Realistic(new DateOnly(2026, 11, 22)).Take(Count)];
        var objects = _snapshots.Select(Object).ToList();
        _json = [.. objects.Select(o => Encoding.UTF8.GetBytes(o.ToJsonString()))];
        _yaml = [.. objects.Select(o => Encoding.UTF8.GetBytes(string.Concat(o.Select(m => $"{m.Key}: {m.Value!.ToJsonString()}\n"))))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int SnapshotFromJson() => _json.Sum(text => _reader.Read(text, "case").Snapshot!.AsOf.Day);

    [Benchmark(OperationsPerInvoke = Count)]
    public int SnapshotFromYaml() => _yaml.Sum(text => _reader.Read(text, "case").Snapshot!.AsOf.Day);

    [Benchmark(OperationsPerInvoke = Count, Baseline = true)]
    public int Evaluate() => _snapshots.Sum(s => _ruleBook.Evaluate(s).Recommendations.Length);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Findings() => _snapshots.Sum(s => _ruleBook.Evaluate(s).Recommendations.Sum(r => r.Findings.Length));

    [Benchmark(OperationsPerInvoke = Count)]
    public int OutcomesAsJson() => Write(DecisionDetail.Outcomes);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindingsAsJson() => Write(DecisionDetail.Findings);

    [Benchmark(OperationsPerInvoke = Count)]
    public int AdviceAsJson() => Write(DecisionDetail.Advice);

    [Benchmark(OperationsPerInvoke = Count)]
    public int EverythingAsJson() => Write(DecisionDetail.Everything);

    private int Write(DecisionDetail detail)
    {
        var bytes = 0;
        foreach (var snapshot in _snapshots)
        {
            _buffer.ResetWrittenCount();
            _lines[detail].Write(_ruleBook.Evaluate(snapshot), _buffer);
            bytes += _buffer.WrittenCount;
        }

        return bytes;
    }

    private static JsonObject Object(CaseSnapshot snapshot)
    {
        using var buffer = new MemoryStream();
        CaseSnapshotJson.Write(snapshot, buffer);
        return JsonNode.Parse(buffer.ToArray())!.AsObject();
    }
}
