using System.Diagnostics;
using System.Text;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>The built tool as a process of its own, in the repository's root: for what only a process can show, since starting one takes a hundred times as long as a run.</summary>
internal sealed record ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public byte[] Input { get; init; } = [];

    public Dictionary<string, string?> Environment { get; init; } = [];

    /// <summary>A program that sets something of the system and then becomes the tool.</summary>
    public string[] Through { get; init; } = [];

    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Cli.dll");

    public static string Dotnet => System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public ToolRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        var error = process.StandardError.ReadToEndAsync();
        Feed(process);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The tool still ran after {Patience}: {string.Join(' ', arguments)}");
        }

        return new ToolRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Starts the tool, for tests that talk with it while it runs.</summary>
    public Process Start(params string[] arguments)
    {
        string[] command = [.. Through, Dotnet, Tool, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = RepositoryFolder.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private void Feed(Process process)
    {
        try
        {
            process.StandardInput.BaseStream.Write(Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool had read enough and closed its end.
        }
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes).ConfigureAwait(false);
        return bytes.ToArray();
    }
}
