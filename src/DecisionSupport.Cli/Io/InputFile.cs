using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Cli.Io;

/// <summary>Reads one input, a file or standard input, up to a limit.</summary>
internal static class InputFile
{
    /// <summary>Opens an input. Says on standard error why it cannot.</summary>
    public static bool TryOpen(string path, Shell shell, [NotNullWhen(true)] out Stream? stream)
    {
        stream = null;
        try
        {
            stream = path == InputName.StandardInput ? shell.Input : File.OpenRead(shell.PathOf(path));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            shell.Messages.Error(path, Messages.Unreadable, WhyNot(shell.PathOf(path), e));
            return false;
        }
    }

    /// <summary>Reads at most one byte more than <paramref name="limit"/>, so that whoever reads it sees that it is too large. Says on standard error why it cannot.</summary>
    public static bool TryRead(string path, int limit, Shell shell, [NotNullWhen(true)] out byte[]? content)
    {
        content = null;
        if (!TryOpen(path, shell, out var stream))
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
                shell.Messages.Error(path, Messages.Unreadable, WhyNot(shell.PathOf(path), e));
                return false;
            }
        }
    }

    /// <summary>Whether a file that somebody else named, a case or a folder, has an end; says on standard error that it has not. Whoever types a pipe wants to wait for it.</summary>
    public static bool HasEnd(string path, Shell shell)
    {
        var file = new FileInfo(shell.PathOf(path));
        if ((LinkedTo(file) ?? file) is not { Exists: true, Length: 0 })
        {
            return true;
        }

        shell.Messages.Error(path, Messages.Unreadable, "The file is empty, or is a pipe or a device.");
        return false;
    }

    private static FileInfo? LinkedTo(FileInfo file)
    {
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            return null;
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

    private static string WhyNot(string fullPath, Exception e) => e switch
    {
        _ when Directory.Exists(fullPath) => "This is a folder; name a file in it.",
        FileNotFoundException or DirectoryNotFoundException or ArgumentException => "There is no such file.",
        UnauthorizedAccessException => "You may not read this file.",
        _ => $"The file cannot be read: {e.Message}",
    };
}
