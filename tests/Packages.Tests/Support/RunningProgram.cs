using System.Diagnostics;

namespace Packages.Tests.Support;

/// <summary>A web program that runs on a free port until it is disposed of.</summary>
internal sealed class RunningProgram : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private RunningProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts it, and waits until it says where it listens.</summary>
    public static async Task<RunningProgram> Start(string folder, string program)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true };
        start.ArgumentList.Add(program);
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var process = Process.Start(start)!;
        var told = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            told.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it says from now on must go somewhere, or it would wait.
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningProgram(process, new Uri(line[(at + Listening.Length)..]));
            }
        }

        process.Dispose();
        throw new InvalidOperationException($"The program ended before it listened:\n{string.Join('\n', told)}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
