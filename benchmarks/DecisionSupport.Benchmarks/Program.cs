using System.Globalization;
using BenchmarkDotNet.Running;
using DecisionSupport;
using DecisionSupport.Benchmarks;
using DecisionSupport.Benchmarks.Comparison;
using DecisionSupport.Knowledge;

switch (args)
{
    case ["interviews"]:
        Interviews.Run(Console.Out, BuiltInRules.RuleBook);
        break;
    case ["interviews", var folder]:
        Interviews.Run(Console.Out, RuleBookLoader.LoadFolder(folder).GetOrThrow());
        break;
    case ["ratios"]:
        SideBySide.Run(Console.Out);
        break;
    case ["leaves"]:
        LeafRatios.Run(Console.Out);
        break;
    case ["coming", var cases]:
        ComingDaysRun.Run(cases, Console.Out);
        break;
    case ["cases", var folder, var count]:
        CaseLines.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), Console.OpenStandardOutput());
        break;
    case ["explain", var folderOfCases, .. var questions]:
        ExplanationCosts.Run(folderOfCases, questions, Console.Out);
        break;
    case ["parts", var folderOfCases, var rounds, .. var document]:
        Tell(document, "parts", ExplanationParts.Run(folderOfCases, int.Parse(rounds, CultureInfo.InvariantCulture)));
        break;
    case ["load", var times, .. var document]:
        Tell(document, "loading", SideBySide.Load(int.Parse(times, CultureInfo.InvariantCulture)));
        break;
    case ["compare", var engines, .. var document]:
        Tell(document, "side by side", ComparisonRun.Run(engines, Console.Error));
        break;
    case [ColdStart.Verb, var contestant]:
        ColdStart.Answer(contestant);
        break;
    case ["gate"]:
        return Gate.Run(Console.Out) ? 0 : 1;
    case ["growth", .. var document]:
        Tell(document, "growth", GrowthRun.Run(Console.Error));
        break;
    case ["nrules"]:
        SecondEngine.Measure(Console.Out);
        break;
    case ["nrules", var cases]:
        SecondEngine.Agree(int.Parse(cases, CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(DecisionBenchmarks), typeof(HostBenchmarks), typeof(WorkBenchmarks), typeof(LoadBenchmarks)]).Run(args);
        break;
}

return 0;

static void Tell(string[] document, string part, string text)
{
    Console.WriteLine(text);
    foreach (var path in document)
    {
        Report.Write(path, part, text);
    }
}
