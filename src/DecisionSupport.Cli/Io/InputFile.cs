using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Cli.Io;

/// <summary>Reads one input, a file or standard input, up to a limit.</summary>
internal static class InputFile
{
    private const string StandardInput = "-";

    /// <summary>The name that messages say.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Reads at most one byte more than <paramref name="limit"/>, so that whoever reads it sees that it is too large. Says on standard error why it cannot.</summary>
    public static bool TryRead(string path, int limit, [NotNullWhen(true)] out byte[]? content)
    {
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            using var buffer = new MemoryStream();
            var chunk = new byte[81920];
            int read;
            while (buffer.Length <= limit && (read = stream.Read(chunk, 0, Math.Min(chunk.Length, limit + 1 - (int)buffer.Length))) > 0)
            {
                buffer.Write(chunk, 0, read);
            }

            content = buffer.ToArray();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var reason = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message;
            Messages.Error($"{NameOf(path)}: error DS0001: cannot be read: {reason}");
            content = null;
            return false;
        }
    }
}
