using BenchmarkDotNet.Attributes;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>The built-in rules: read, checked and compiled.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private RuleFile[] _files = [];

    [GlobalSetup]
    public void Setup() => _files = [.. BuiltInRules.Files];

    [Benchmark]
    public RuleBook Load() => RuleBookLoader.Load(_files).GetOrThrow();
}
