using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>One run of the built tool as a process of its own, in the repository's root: what a person gets back.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "DecisionSupport.Cli.dll");

    public string Output => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(OutputBytes);

    // Many tests look at different sides of the same run. The same words and files give the same answer, which SameBytesTests hold it to.
    private static readonly ConcurrentDictionary<string, Lazy<ToolRun>> Runs = new(StringComparer.Ordinal);

    /// <summary>Runs the tool with an empty standard input; the same words run once.</summary>
    public static ToolRun Of(params string[] arguments) =>
        Runs.GetOrAdd(string.Join('\0', arguments), _ => new Lazy<ToolRun>(() => Of(new ToolSetting(), arguments))).Value;

    /// <summary>Runs the tool with a text as standard input.</summary>
    public static ToolRun WithInput(string input, params string[] arguments) => Of(new ToolSetting { Input = Encoding.UTF8.GetBytes(input) }, arguments);

    public static ToolRun Of(ToolSetting setting, params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, [Tool, .. arguments])
        {
            WorkingDirectory = setting.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in setting.Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = ReadAllAsync(process.StandardOutput.BaseStream);
        var error = process.StandardError.ReadToEndAsync();
        Feed(process, setting.Input);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The tool still ran after {Patience}: {string.Join(' ', arguments)}");
        }

        return new ToolRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>The run, when it went well; otherwise the test fails with what the tool said.</summary>
    public ToolRun ShouldBeDone()
    {
        ExitCode.ShouldBe(0, Error);
        return this;
    }

    /// <summary>Nothing half-written: an exit code, a message and no output.</summary>
    public ToolRun ShouldFail(int exitCode, string message)
    {
        ExitCode.ShouldBe(exitCode, Error);
        Output.ShouldBe("", "standard output of a failing run");
        Error.ShouldContain(message, Case.Sensitive);
        Error.ShouldNotContain("   at ", Case.Sensitive, "a stack trace is no message");
        return this;
    }

    private static string Dotnet => System.Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
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

/// <summary>What surrounds a run.</summary>
internal sealed record ToolSetting
{
    public byte[] Input { get; init; } = [];

    /// <summary>Where the tool runs.</summary>
    public string Folder { get; init; } = RepositoryFolder.Root;

    public Dictionary<string, string?> Environment { get; init; } = [];
}
