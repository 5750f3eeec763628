using System.Diagnostics;
using System.Globalization;

namespace Mutants;

/// <summary>Gives mutants to a process that asks the tests, and starts another where one does not end, or ends that process.</summary>
internal sealed class Supervisor(string tests, string library, string coverageFile) : IDisposable
{
    // Of the processor and not of the clock: the machine may have much else to do. The other is for what waits for ever.
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private const int Likely = 30;

    // Mutants stand in the order of the code, and what noticed one often notices the next.
    private readonly List<string> _noticedLast = [];

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
        using var supervisor = new Supervisor(tests, library, coverageFile);
        foreach (var mutant in mutants.Where(m => !fates.ContainsKey(m.Id)))
        {
            Tell(mutant, !coverage.IsPassed(mutant.Id) ? (Fate.Passed_by_no_test, "") : coverage.IsOnce(mutant.Id) ? (Fate.Seems_to_survive, "") : supervisor.Ask(mutant.Id, isOnce: false));
        }

        // What is computed when it is first needed looks like any other code, but is passed by once: these are asked of all tests, each in a process where nothing has been computed.
        foreach (var mutant in mutants.Where(m => fates[m.Id] == Fate.Seems_to_survive))
        {
            var (fate, test) = supervisor.Ask(mutant.Id, isOnce: true);
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

    private (Fate Fate, string Test) Ask(int id, bool isOnce)
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

        var answer = Answer(_worker, id);
        if (answer.Fate == Fate.Killed)
        {
            _noticedLast.Remove(answer.Test);
            _noticedLast.Insert(0, answer.Test);
        }

        if (isOnce || answer.Fate is Fate.Endless or Fate.Ended_the_process)
        {
            Stop();
        }

        return answer;
    }

    private (Fate Fate, string Test) Answer(Process worker, int id)
    {
        var before = worker.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        worker.StandardInput.WriteLine(string.Join('\t', [id.ToString(CultureInfo.InvariantCulture), .. _noticedLast.Take(Likely)]));
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
