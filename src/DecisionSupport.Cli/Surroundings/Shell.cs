using System.Text;

namespace DecisionSupport.Cli.Surroundings;

/// <summary>All that the tool has of the world around it: streams, folder, terminal and clock. A process has one; a test makes its own. Not thread-safe.</summary>
internal sealed class Shell(Stream input, Stream output, TextWriter error)
{
    /// <summary>Standard input; read once.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output, for what is written as bytes.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard output, for text: UTF-8, lines end in LF, nothing is held back.</summary>
    public TextWriter Out { get; } = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    public Messages Messages { get; } = new(error);

    public Terminal Terminal { get; init; } = Terminal.None;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder that paths start from.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The folder that the verb lays over every rule book it loads; null when none was named.</summary>
    public NamedFolder? RulesOver { get; set; }

    /// <summary>The surroundings of this process.</summary>
    public static Shell OfProcess()
    {
        // Windows has a code page besides; elsewhere this says what is so.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Shell(StandardInput.Open(), new StandardOutput(Console.OpenStandardOutput()), new StandardError(Console.Error)) { Terminal = Terminal.OfConsole() };
    }

    /// <summary>Where a path leads that somebody typed.</summary>
    public string PathOf(string typed) => typed.Length == 0 ? typed : Path.Combine(Folder, typed);

    public NamedFolder FolderOf(string typed) => new(typed, PathOf(typed));
}
