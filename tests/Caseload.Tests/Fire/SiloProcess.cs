using System.Diagnostics;
using System.Globalization;
using Caseload.Tests.Support;

namespace Caseload.Tests.Fire;

/// <summary>A silo in a process of its own, that can be killed.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _complaints = [];

    public SiloProcess(string connection, string rules)
    {
        Address = new Uri($"http://127.0.0.1:{RunningCaseload.FreePort()}");
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "Caseload.dll"), "--Postgres", connection, "--urls", Address.ToString(), "--Rules", rules, "--WatchEvery", "1", "--Impatient", "true",
            "--SiloPort", $"{RunningCaseload.FreePort()}", "--GatewayPort", $"{RunningCaseload.FreePort()}",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>What it said that was no information.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (_complaints)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Memory that the process holds, in megabytes.</summary>
    public int Megabytes => int.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Time of processor that it has used.</summary>
    public TimeSpan Work
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public Task Ready(HttpClient http) => Patience.Until(async () =>
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"The silo ended: {string.Join('\n', Said.TakeLast(30))}");
        }

        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "/statistik"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    });

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_complaints)
        {
            if (line is not null)
            {
                _complaints.Add(line);
            }
        }
    }
}
