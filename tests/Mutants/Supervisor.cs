using System.Diagnostics;
using System.Globalization;

namespace Mutants;

/// <summary>Gives mutants to a process that asks the tests, and starts another where one does not end, or ends that process.</summary>
internal sealed class Supervisor(string tests, string library, string coverageFile, Coverage coverage) : IDisposable
{
    // Of the processor and not of the clock: the machine may have much else to do. The other is for what waits for ever.
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private const int Likely = 30;
    private const int LikelyOnce = 100;

    // What noticed one mutant often notices the next, above all one of the same file.
    private readonly List<string> _noticedLast = [];
    private readonly Dictionary<string, List<string>> _noticedIn = [];

    private Process? _worker;

    public static void Run(string tests, string library, IReadOnlyList<Mutant> mutants, string results)
    {
        var (names, coverageFile) = (results + ".tests", results + ".coverage");
        if (!File.Exists(coverageFile))
        {
            Start("tests", tests, names).WaitForExit();
            Start("coverage", tests, library, names, coverageFile).WaitForExit();
        }

        var coverage = Coverage.Read(coverageFile);
        var fates = Result.Read(results);
        using var supervisor = new Supervisor(tests, library, coverageFile, coverage);
        foreach (var mutant in mutants.Where(m => !fates.ContainsKey(m.Id)))
        {
            Tell(mutant, !coverage.IsPassed(mutant.Id) ? (Fate.Passed_by_no_test, "") : coverage.IsOnce(mutant.Id) ? (Fate.Seems_to_survive, "") : supervisor.Ask(mutant, isOnce: false));
        }

        // What is computed when it is first needed looks like any other code, but is passed by once: these are asked of all tests, each in a process where nothing has been computed.
        foreach (var mutant in mutants.Where(m => fates[m.Id] == Fate.Seems_to_survive))
        {
            var (fate, test) = supervisor.Ask(mutant, isOnce: true);
            Tell(mutant, (fate == Fate.Seems_to_survive ? Fate.Survived : fate, test));
        }

        Console.Write(ResultText.Of(mutants, fates));

        void Tell(Mutant mutant, (Fate Fate, string Test) told)
        {
            fates[mutant.Id] = told.Fate;
            Result.Append(results, mutant, told.Fate, told.Test);
        }
    }

    public void Dispose() => Stop();

    private static Process Start(params IEnumerable<string> arguments)
    {
        // Started as this one was: beside the tests, with what they depend on.
        var all = Environment.GetCommandLineArgs();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", "--runtimeconfig", Path.ChangeExtension(all[1], null) + ".runtimeconfig.json", "--depsfile", Path.ChangeExtension(all[1], null) + ".deps.json", all[0], .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private (Fate Fate, string Test) Ask(Mutant mutant, bool isOnce)
    {
        if (isOnce)
        {
            Stop();
        }

        if (_worker is null)
        {
            _worker = Start(isOnce ? "fresh" : "worker", tests, library, coverageFile);
            _worker.StandardOutput.ReadLine();
        }

        if (!_noticedIn.TryGetValue(mutant.File, out var inFile))
        {
            _noticedIn.Add(mutant.File, inFile = []);
        }

        var answer = Answer(_worker, mutant.Id, inFile.Take(Likely).Union(_noticedLast.Take(Likely)).Union(isOnce ? coverage.TestsNear(mutant.Id).Take(LikelyOnce) : []));
        if (answer.Fate == Fate.Killed)
        {
            ToFront(_noticedLast, answer.Test);
            ToFront(inFile, answer.Test);
        }

        if (isOnce || answer.Fate is Fate.Endless or Fate.Ended_the_process)
        {
            Stop();
        }

        return answer;
    }

    private static (Fate Fate, string Test) Answer(Process worker, int id, IEnumerable<string> likely)
    {
        var before = worker.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        worker.StandardInput.WriteLine(string.Join('\t', [id.ToString(CultureInfo.InvariantCulture), .. likely]));
        worker.StandardInput.Flush();
        var line = worker.StandardOutput.ReadLineAsync();
        while (!line.Wait(TimeSpan.FromMilliseconds(100)))
        {
            if (worker.HasExited)
            {
                return (Fate.Ended_the_process, "");
            }

            if (worker.TotalProcessorTime - before > MostWork || clock.Elapsed > Longest)
            {
                return (Fate.Endless, "");
            }
        }

        return line.Result switch
        {
            null => (Fate.Ended_the_process, ""),
            "-" => (Fate.Seems_to_survive, ""),
            var test => (Fate.Killed, test),
        };
    }

    private static void ToFront(List<string> tests, string test)
    {
        tests.Remove(test);
        tests.Insert(0, test);
    }

    private void Stop()
    {
        if (_worker is { } worker)
        {
            worker.Kill(entireProcessTree: true);
            worker.WaitForExit();
            worker.Dispose();
            _worker = null;
        }
    }
}
