using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleBooks;

/// <summary>Reads the files of a rules folder.</summary>
internal static class RuleFolder
{
    public static ImmutableArray<RuleFile> Read(string folder, int maxFiles, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Error(Codes.Unreadable, Place.WholeFile(folder), "There is no such folder.");
            return [];
        }

        try
        {
            var paths = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Select(path => (Full: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(p => RuleFolderLayout.IsRuleFile(p.Relative)).Take(maxFiles + 1).ToList();
            if (paths.Count > maxFiles)
            {
                diagnostics.Error(Codes.TooLarge, Place.WholeFile(folder), $"The folder holds more than {maxFiles} rule files; is it the right folder?");
                return [];
            }

            return [.. paths.Select(p => new RuleFile(p.Relative, ReadFile(p.Full)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(Codes.Unreadable, Place.WholeFile(folder), $"The folder cannot be read: {e.Message}");
            return [];
        }
    }

    // A file over the limit is read just so far that the reader sees it is too large.
    private static byte[] ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[Math.Min(stream.Length, DataLimits.RuleFile.MaxBytes + 1)];
        stream.ReadExactly(buffer);
        return buffer;
    }
}
