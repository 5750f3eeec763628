using BenchmarkDotNet.Running;
using DecisionSupport.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(DecisionBenchmarks), typeof(LoadBenchmarks)]).Run(args);
