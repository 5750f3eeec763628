using System.Globalization;

namespace Mutants;

/// <summary>Asks about one mutant after the other: a line with its number and the tests that are likely to notice it comes in, a line with the test that is red goes out, or <c>-</c>.</summary>
internal static class Worker
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    // Less than what counts as endless: many tests that each end are no test that does not.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(20);

    public static void Run(string testDll, MutantSwitch mutants, Coverage coverage, bool isFresh)
    {
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Dictionary<string, KnownTest>? tests = null;
        if (!isFresh)
        {
            tests = Named(testDll);
            ComputeOnce(coverage.AllTests.Select(name => tests[name]));
        }

        answers.WriteLine("ready");
        while (Console.ReadLine()?.Split('\t') is [var number, .. var likely])
        {
            var id = int.Parse(number, CultureInfo.InvariantCulture);
            mutants.On(id);
            tests ??= Named(testDll);
            var asked = OneOfEachFirst(isFresh ? coverage.TestsOf(id).Union(coverage.AllTests) : coverage.TestsOf(id));
            var until = isFresh ? SecondLook : Environment.CpuUsage.TotalTime + FirstLook;
            var red = likely.Where(asked.Contains).Concat(asked.Except(likely))
                .TakeWhile(_ => Environment.CpuUsage.TotalTime < until)
                .FirstOrDefault(name => Coverage.FailureOf(tests[name]) is not null);
            mutants.Off();
            answers.WriteLine(red ?? "-");
        }
    }

    // Rows of one test see much the same: where there is not time for all of them, one of each is asked before the second of any.
    private static List<string> OneOfEachFirst(IEnumerable<string> tests) =>
        [.. tests.GroupBy(name => name.Split('#')[0]).SelectMany(rows => rows.Select((name, index) => (Name: name, Index: index))).OrderBy(row => row.Index).Select(row => row.Name)];

    private static Dictionary<string, KnownTest> Named(string testDll) => KnownTest.In(testDll).ToDictionary(test => test.Name);

    // What is computed once must be computed without a mutant, or all later ones would have it too.
    private static void ComputeOnce(IEnumerable<KnownTest> tests)
    {
        foreach (var test in tests)
        {
            if (Environment.CpuUsage.TotalTime > WarmUp)
            {
                return;
            }

            Coverage.FailureOf(test);
        }
    }
}
