using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring.Cases;

/// <summary>Reads files up to a limit. What has no length, a pipe or a device, is read as empty: whoever waited for its end might wait for ever.</summary>
internal static class BoundedFile
{
    /// <summary>Reads at most one byte more than <paramref name="limit"/>, so that whoever reads the content sees that it is too large.</summary>
    public static bool TryRead(string path, int limit, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out string? problem)
    {
        (content, problem) = (null, null);
        try
        {
            content = Read(path, limit);
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

    /// <summary>A file of a folder as a rule file; null after telling why it cannot be read.</summary>
    public static RuleFile? TryRead(string folder, string relative, int limit, DiagnosticBag diagnostics)
    {
        if (TryRead(Path.Combine(folder, relative), limit, out var content, out var problem))
        {
            return new RuleFile(relative, content);
        }

        diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(relative), problem);
        return null;
    }

    /// <summary>The YAML files right in a folder that lies in another, in the order of their names.</summary>
    public static IEnumerable<RuleFile> ReadAll(string folder, string inside, int limit, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, inside);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(f => TryRead(folder, $"{inside}/{Path.GetFileName(f)}", limit, diagnostics)).OfType<RuleFile>()
            : [];
    }

    private static byte[] Read(string path, int limit)
    {
        var file = new FileInfo(path);
        if ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file) is { Exists: true, Length: 0 })
        {
            return [];
        }

        using var stream = File.OpenRead(path);
        var content = new byte[(int)Math.Min(stream.Length, limit + 1L)];
        stream.ReadExactly(content);
        return content;
    }
}
