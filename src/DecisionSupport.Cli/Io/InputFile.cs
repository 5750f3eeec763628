using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Cli.Io;

/// <summary>Reads one input, a file or standard input, up to a limit.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>The name that messages say.</summary>
    public static string NameOf(string path) => path switch { StandardInput => "standard input", "" => "''", _ => path };

    /// <summary>Opens an input. Says on standard error why it cannot.</summary>
    public static bool TryOpen(string path, [NotNullWhen(true)] out Stream? stream)
    {
        stream = null;
        try
        {
            stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Messages.Error(path, Messages.Unreadable, WhyNot(path, e));
            return false;
        }
    }

    /// <summary>Reads at most one byte more than <paramref name="limit"/>, so that whoever reads it sees that it is too large. Says on standard error why it cannot.</summary>
    public static bool TryRead(string path, int limit, [NotNullWhen(true)] out byte[]? content)
    {
        content = null;
        if (!TryOpen(path, out var stream))
        {
            return false;
        }

        using (stream)
        {
            try
            {
                content = ReadUpTo(limit + 1, stream);
                return true;
            }
            catch (IOException e)
            {
                Messages.Error(path, Messages.Unreadable, WhyNot(path, e));
                return false;
            }
        }
    }

    private static byte[] ReadUpTo(int count, Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while (buffer.Length < count && (read = stream.Read(chunk, 0, Math.Min(chunk.Length, count - (int)buffer.Length))) > 0)
        {
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static string WhyNot(string path, Exception e) => e switch
    {
        _ when Directory.Exists(path) => "This is a folder; name a file in it.",
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => "There is no such file.",
        UnauthorizedAccessException => "You may not read this file.",
        _ => $"The file cannot be read: {e.Message}",
    };
}
