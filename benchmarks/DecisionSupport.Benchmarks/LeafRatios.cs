using System.Diagnostics;
using System.Globalization;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Compilation.Leaves;
using DecisionSupport.Frames;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Benchmarks;

/// <summary>Every condition of sjukersättning and the certificate, by FEEL's typed code and by its general code, on the generated cases: typed code that does
/// not pay for itself is to go.</summary>
internal static class LeafRatios
{
    private const int Rounds = 150;
    private static readonly string[] RuleSets = ["loh", "sjukersattning"];

    public static void Run(TextWriter output)
    {
        var ruleBook = BuiltInRules.RuleBook;
        var snapshots = SnapshotGenerator.Generate(DecisionBenchmarks.Count, DecisionBenchmarks.Seed).Select(c => SnapshotGenerator.ToSnapshot(c, ruleBook.Vocabulary)).ToArray();
        var rules = ruleBook.Compiled;
        var day = snapshots[0].AsOf;
        var frame = RuleFrame.ForAnalysis(rules.RuleSetCount, rules.LocalCount);
        var leaves = RuleSets.Select(id => rules.On(rules.RuleSets.IndexOf(id), day)!).SelectMany(version => FormulaLeaves.Of(version).Select(leaf => (Version: version, Leaf: leaf))).DistinctBy(pair => pair.Leaf.Text).ToList();
        output.WriteLine("| condition | FEEL ns | typed ns | times |\n|---|---:|---:|---:|");
        foreach (var (version, leaf) in leaves.Where(pair => pair.Leaf.PlainFact < 0))
        {
            var (nothing, general, typed) = Measure(version, leaf);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{Shortened(leaf.Text)}` | {general - nothing:f1} | {typed - nothing:f1} | {(general - nothing) / (typed - nothing):f1} |"));
        }

        (double Nothing, double General, double Typed) Measure(CompiledVersion version, Leaf leaf)
        {
            Test[] tests = [_ => Logic.Truth.Unknown, LeafCompiler.General(leaf.Evaluate, [.. leaf.Facts]), leaf.Test];
            var best = new long[] { long.MaxValue, long.MaxValue, long.MaxValue };
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < tests.Length; i++)
                {
                    var start = Stopwatch.GetTimestamp();
                    foreach (var snapshot in snapshots)
                    {
                        frame.Use(snapshot.Values, snapshot.Truths, rules.Parameters.On(day), day);
                        frame.Begin(version.DefinitionCount);
                        tests[i](frame);
                    }

                    best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
                }
            }

            return (Nanoseconds(best[0]), Nanoseconds(best[1]), Nanoseconds(best[2]));
        }
    }

    private static double Nanoseconds(long ticks) => ticks * 1e9 / Stopwatch.Frequency / DecisionBenchmarks.Count;

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 90 ? line : line[..87] + "…";
    }
}
