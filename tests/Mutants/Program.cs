namespace Mutants;

/// <summary>
/// Asks tests about the mutants that Stryker has put into a library: <c>TESTS.dll LIBRARY REPORT.json RESULTS.tsv [FOLDER | K/N]</c>. It is started beside the tests by <c>eng/mutate.sh</c>;
/// <c>docs/mutation.md</c> tells what it does and why.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["tests", var tests, var names]:
                Coverage.FindTests(tests, names);
                return 0;
            case ["coverage", var tests, var library, var names, var file]:
                Coverage.Measure(tests, new MutantSwitch(library), names, file);
                return 0;
            case [("worker" or "fresh") and var how, var tests, var library, var file]:
                Worker.Run(tests, new MutantSwitch(library), Coverage.Read(file), isFresh: how == "fresh");
                return 0;
            case [var tests, var library, var report, var results, .. var chosen]:
                Supervisor.Run(tests, library, Mutant.Read(report, library, chosen.FirstOrDefault() ?? ""), results);
                return 0;
            default:
                Console.Error.WriteLine("TESTS.dll LIBRARY REPORT.json RESULTS.tsv [FOLDER | K/N]");
                return 2;
        }
    }
}
