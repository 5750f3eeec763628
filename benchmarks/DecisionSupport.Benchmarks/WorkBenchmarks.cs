using BenchmarkDotNet.Attributes;
using DecisionSupport.Authoring;
using DecisionSupport.Certificates;
using DecisionSupport.Feel;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>What else costs time: a certificate, an expression, a difference between two days of the law.</summary>
[MemoryDiagnoser]
public class WorkBenchmarks
{
    private readonly RuleBook _ruleBook = BuiltInRules.RuleBook;
    private readonly CompiledFeelExpression _expression = FeelExpression.Compile("sum(for income in incomes return income * share) >= limit and count(incomes) > 3", ["incomes", "share", "limit"]);
    private readonly FeelValue[] _values = [FeelValue.From(new FeelList(Enumerable.Range(1, 12).Select(i => FeelValue.From(i * 1_000m)))), FeelValue.From(0.97m), FeelValue.From(24_000m)];
    private byte[] _certificate = [];

    [GlobalSetup]
    public void Setup() => _certificate = File.ReadAllBytes(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-fullstandigt.xml"));

    [Benchmark]
    public object Certificate() => CertificateReader.Read(new MemoryStream(_certificate, writable: false));

    [Benchmark]
    public bool Expression() => _expression.Evaluate(_values).Value.AsBoolean();

    [Benchmark]
    public object DifferenceOfTwoDays() => RuleBookDiff.BetweenDays(_ruleBook, new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 1), [], "loh");
}
