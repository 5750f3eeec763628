using System.Globalization;

namespace Mutants;

/// <summary>Which tests pass by which mutants. Tests that are red without any, or take long, are left out, and said to be.</summary>
internal sealed class Coverage
{
    // In the place of a test's name, for what is passed before the first begins: while the rows of tests are found.
    private const string BeforeAll = "";

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(0.4);

    // Numbers go by files and lines, so that these stand around it.
    private const int Near = 20;

    private readonly Dictionary<int, List<string>> _testsOf = [];
    private readonly List<string> _all = [];
    private readonly HashSet<int> _once = [];
    private readonly HashSet<int> _before = [];

    public IReadOnlyList<string> AllTests => _all;

    /// <summary>Whether anything passes by a mutant: a test, or what finds the tests.</summary>
    public bool IsPassed(int mutant) => _testsOf.ContainsKey(mutant) || _before.Contains(mutant);

    /// <summary>The tests that pass by a mutant, the quick ones first.</summary>
    public IReadOnlyList<string> TestsOf(int mutant) => _testsOf.TryGetValue(mutant, out var tests) ? tests : [];

    /// <summary>The tests that pass by what stands around a mutant, those that pass by most of it first: of what is computed once they tell who uses it.</summary>
    public IEnumerable<string> TestsNear(int mutant) =>
        Enumerable.Range(mutant - Near, 2 * Near).SelectMany(TestsOf).CountBy(name => name).OrderByDescending(test => test.Value).Select(test => test.Key);

    /// <summary>Whether a mutant is in what is computed once, so that it must be on before anything else.</summary>
    public bool IsOnce(int mutant) => _once.Contains(mutant) || !_testsOf.ContainsKey(mutant);

    /// <summary>Writes the names of the tests that are asked.</summary>
    public static void FindTests(string testDll, string file)
    {
        var usual = Console.Error;
        Console.SetOut(TextWriter.Null);
        using var lines = new StreamWriter(file);
        foreach (var test in KnownTest.In(testDll))
        {
            var before = Environment.CpuUsage.TotalTime;
            var failure = FailureOf(test);
            var time = Environment.CpuUsage.TotalTime - before;
            if (failure is null && time < Long)
            {
                lines.WriteLine(test.Name);
            }
            else
            {
                usual.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out: {test.Name}: {failure ?? $"takes {time.TotalSeconds:0.0} s"}"));
            }
        }
    }

    /// <summary>In a process that has done nothing before, since what is computed once is passed by once: writes what each of those tests passes by.</summary>
    public static void Measure(string testDll, MutantSwitch mutants, string testNames, string file)
    {
        Console.SetOut(TextWriter.Null);
        var names = File.ReadLines(testNames).ToHashSet();
        using var lines = new StreamWriter(file);
        IReadOnlyList<KnownTest> tests = [];
        var (first, _) = mutants.PassedBy(() => tests = KnownTest.In(testDll));
        lines.WriteLine($"{BeforeAll}\t\t{string.Join(' ', first)}\t0");
        foreach (var test in tests.Where(test => names.Contains(test.Name)))
        {
            var before = Environment.CpuUsage.TotalTime;
            var (all, once) = mutants.PassedBy(() => FailureOf(test));
            var time = Environment.CpuUsage.TotalTime - before;
            lines.WriteLine($"{test.Name}\t{string.Join(' ', all)}\t{string.Join(' ', once)}\t{time.Ticks}");
        }
    }

    public static Coverage Read(string file)
    {
        var coverage = new Coverage();
        foreach (var columns in File.ReadLines(file).Select(line => line.Split('\t')).OrderBy(columns => long.Parse(columns[3], CultureInfo.InvariantCulture)))
        {
            if (columns[0] == BeforeAll)
            {
                coverage._before.UnionWith(Numbers(columns[2]));
                continue;
            }

            coverage._once.UnionWith(Numbers(columns[2]));
            coverage._all.Add(columns[0]);
            foreach (var id in Numbers(columns[1]))
            {
                if (!coverage._testsOf.TryGetValue(id, out var tests))
                {
                    coverage._testsOf.Add(id, tests = []);
                }

                tests.Add(columns[0]);
            }
        }

        return coverage;
    }

    /// <summary>What a test says, in one line, if it is red.</summary>
    public static string? FailureOf(KnownTest test)
    {
        try
        {
            test.Run();
            return null;
        }
        catch (Exception e)
        {
            return (e.InnerException ?? e).Message.ReplaceLineEndings(" ");
        }
    }

    private static IEnumerable<int> Numbers(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture));
}
