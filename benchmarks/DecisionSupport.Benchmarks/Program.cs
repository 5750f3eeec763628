using BenchmarkDotNet.Running;
using DecisionSupport.Benchmarks;

switch (args)
{
    case ["interviews"]:
        Interviews.Run(Console.Out);
        break;
    case ["ratios"]:
        SideBySide.Run(Console.Out);
        break;
    case ["leaves"]:
        LeafRatios.Run(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(DecisionBenchmarks), typeof(LoadBenchmarks)]).Run(args);
        break;
}
