using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DecisionSupport.Authoring.Proofs.Smt;

/// <summary>The solver Z3 as a process that is asked over its standard input. Not thread-safe; dispose it.</summary>
internal sealed class Z3 : IDisposable
{
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(10);

    private readonly Process _process;

    private Z3(Process process) => _process = process;

    /// <summary>Starts the solver, or gives null where it is not installed.</summary>
    /// <param name="patience">How long it may think about one question.</param>
    public static Z3? Start(TimeSpan patience)
    {
        try
        {
            var limit = string.Create(CultureInfo.InvariantCulture, $"-t:{(int)patience.TotalMilliseconds}");
            // Of what is claimed of rules, to simplify takes longer than to decide.
            var start = new ProcessStartInfo("z3", ["-in", "-smt2", limit, "tactic.default_tactic=smt"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
            return new Z3(Process.Start(start)!);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public void Say(string text) => _process.StandardInput.Write(text);

    /// <summary>Takes back all that has been said; how long it may think stays.</summary>
    public void Forget() => Say("(reset)\n");

    /// <summary>Whether what has been said can be so: <c>sat</c>, <c>unsat</c>, or <c>unknown</c>.</summary>
    public string Check() => Ask("(check-sat)");

    /// <summary>The value of a constant or condition, as the solver writes it.</summary>
    public string Value(string constant)
    {
        var answer = Ask($"(get-value ({constant}))");

        // ((|constant| value)): the value is what follows the constant.
        return answer[(answer.IndexOf(constant, StringComparison.Ordinal) + constant.Length)..^2].Trim();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(LastPatience))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private string Ask(string question)
    {
        _process.StandardInput.Write(question + "\n");
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The solver ended before it answered.");
        return answer.StartsWith("(error", StringComparison.Ordinal) ? throw new InvalidOperationException($"The solver did not understand: {answer}") : answer;
    }
}
