using BenchmarkDotNet.Running;
using DecisionSupport.Benchmarks;

if (args is ["interviews"])
{
    Interviews.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromTypes([typeof(DecisionBenchmarks), typeof(LoadBenchmarks)]).Run(args);
}
