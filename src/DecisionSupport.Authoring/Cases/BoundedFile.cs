using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Reads files up to a limit.</summary>
internal static class BoundedFile
{
    /// <summary>Reads at most one byte more than <paramref name="limit"/>, so that whoever reads the content sees that it is too large.</summary>
    public static bool TryRead(string path, int limit, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out string? problem)
    {
        (content, problem) = (null, null);
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[(int)Math.Min(stream.Length, limit + 1L)];
            stream.ReadExactly(buffer);
            content = buffer;
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "There is no such file.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = $"The file cannot be read: {e.Message}";
        }

        return false;
    }
}
