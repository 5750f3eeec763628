using System.Text;
using DecisionSupport.Cli.Io;

namespace DecisionSupport.Cli.Expressions;

/// <summary>Many expressions, one JSON object a line in and one a line out, in the same order. A bad line gets an error line; the rest goes on.</summary>
internal static class FeelBatch
{
    private const int MaxLineBytes = 2_000_000;

    public static int Run(string path, Shell shell)
    {
        if (!InputFile.TryOpen(path, shell, out var input))
        {
            return ExitCodes.WrongInput;
        }

        using (input)
        {
            var output = new BufferedStream(shell.Output, 1 << 16);
            try
            {
                AnswerAll(new ByteLines(input, MaxLineBytes), output);
                return ExitCodes.Done;
            }
            catch (IOException e)
            {
                shell.Messages.Error(path, Messages.Unreadable, $"The file cannot be read to its end: {e.Message}");
                return ExitCodes.WrongInput;
            }
            finally
            {
                output.Flush();
            }
        }
    }

    private static void AnswerAll(ByteLines lines, Stream output)
    {
        while (lines.Read())
        {
            var line = WithoutMark(lines.Line);
            if (lines.IsTooLong)
            {
                FeelAnswer.WriteError($"The line is longer than {MaxLineBytes} bytes.", output);
            }
            else if (line.Span.ContainsAnyExcept(" \t\r"u8))
            {
                FeelAnswer.Write(line, output);
            }
        }
    }

    // Some editors begin a file with a byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
}
