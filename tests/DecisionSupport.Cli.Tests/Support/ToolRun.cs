using System.Collections.Concurrent;
using System.Text;
using DecisionSupport.Cli.Surroundings;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>One run of the tool: what a person gets back. It runs in this process, with streams and a folder of its own; what only a process can show is asked of <see cref="ToolProcess"/>.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    // Many tests look at different sides of the same run. The same words and files give the same answer, which SameBytesTests hold it to.
    private static readonly ConcurrentDictionary<string, Lazy<ToolRun>> Runs = new(StringComparer.Ordinal);

    public string Output => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(OutputBytes);

    /// <summary>Runs the tool in the repository's root with an empty standard input; the same words run once.</summary>
    public static ToolRun Of(params string[] arguments) => Runs.GetOrAdd(string.Join('\0', arguments), _ => new Lazy<ToolRun>(() => Again(arguments))).Value;

    /// <summary>Runs the tool though it may have run with these words before: files have changed since.</summary>
    public static ToolRun Again(params string[] arguments) => Run(arguments, []);

    /// <summary>Runs the tool with a text as standard input.</summary>
    public static ToolRun WithInput(string input, params string[] arguments) => WithInput(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs the tool with bytes as standard input.</summary>
    public static ToolRun WithInput(byte[] input, params string[] arguments) => Run(arguments, input);

    /// <summary>Runs the tool in another folder.</summary>
    public static ToolRun In(string folder, params string[] arguments) => Run(arguments, [], folder);

    /// <summary>Runs the tool on a terminal.</summary>
    public static ToolRun On(Terminal terminal, params string[] arguments) => Run(arguments, [], terminal: terminal);

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

    private static ToolRun Run(string[] arguments, byte[] input, string? folder = null, Terminal? terminal = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new Shell(new MemoryStream(input), output, error) { Folder = folder ?? RepositoryFolder.Root, Terminal = terminal ?? Terminal.None });
        return new ToolRun(exitCode, output.ToArray(), error.ToString());
    }
}
