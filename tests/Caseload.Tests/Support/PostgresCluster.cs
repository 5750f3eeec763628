using System.Diagnostics;
using System.Net.Sockets;
using System.Net;
using System.Runtime.CompilerServices;

namespace Caseload.Tests.Support;

/// <summary>A PostgreSQL of the test's own, in a folder that is gone after it. The server will not run as root, so there it runs as its own user.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private const string Database = "postgres";
    private const string Owner = "postgres";

    // Whether what is written survives a power cut is not what is tested on most machines; PostgreSQL's own word on it is kept for measurements.
    private readonly bool _durable;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("caseload-postgres-");
    private readonly int _port = FreePort();

    public PostgresCluster(bool durable = false)
    {
        _durable = durable;
        if (IsRoot)
        {
            Run("chown", Owner, _folder.FullName);
        }

        Run(Program("initdb"), "-D", Data, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Start();
    }

    /// <summary>Where the server's programs are; null where it is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    public string Connection => $"Host=127.0.0.1;Port={_port};Username={Owner};Database={Database};Maximum Pool Size=30";

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder.FullName, "data");

    public void Start() => Run(
        Program("pg_ctl"), "-D", Data, "-w", "-l", Path.Combine(_folder.FullName, "log"), "-o",
        $"-p {_port} -k {_folder.FullName} -c listen_addresses=127.0.0.1 -c max_connections=200 -c shared_buffers=256MB{(_durable ? "" : " -c fsync=off")}", "start");

    /// <summary>Breaks all connections off and comes back.</summary>
    public void Restart()
    {
        Stop();
        Start();
    }

    public void Dispose()
    {
        Stop();
        _folder.Delete(recursive: true);
    }

    private void Stop() => Run(Program("pg_ctl"), "-D", Data, "-w", "-m", "immediate", "stop");

    private static string Program(string name) => Path.Combine(Programs!, name);

    private static void Run(string program, params string[] arguments)
    {
        var start = IsRoot && program != "chown" ? new ProcessStartInfo("runuser", ["-u", Owner, "--", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, Path.GetTempPath());
        using var process = Process.Start(start)!;
        // The server inherits the pipes and holds them open: wait for the program, not for the end of what it says.
        var said = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => said.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
        }
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {said}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs PostgreSQL: skipped, saying so, where it is not installed; in CI it must be, so the test runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (PostgresCluster.Programs is null && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "PostgreSQL is not installed.";
        }
    }
}
