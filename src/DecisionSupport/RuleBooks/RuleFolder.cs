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
            var all = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Full: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')));
            var paths = all.Where(p => RuleFolderLayout.IsYaml(p.Relative)).Take(maxFiles + 1).ToList();
            if (paths.Count > maxFiles)
            {
                diagnostics.Error(Codes.TooLarge, Place.WholeFile(folder), $"The folder holds more than {maxFiles} rule files; is it the right folder?");
                return [];
            }

            foreach (var (_, relative) in paths.Where(p => !RuleFolderLayout.IsRuleFile(p.Relative)))
            {
                diagnostics.Warning(Codes.WrongFileName, Place.WholeFile(relative), "This file is not read: rules are vocabulary/*.yaml, parameters/*.yaml, sources/*.yaml, rule-book.yaml and <rule set>/<day>.yaml. Rename it, move it, or put it under 'cases'.");
            }

            if (paths.Count == 0)
            {
                diagnostics.Error(Codes.Unreadable, Place.WholeFile(folder), "The folder holds no rule files; is it the right folder?");
            }

            return [.. paths.Where(p => RuleFolderLayout.IsRuleFile(p.Relative)).Select(p => new RuleFile(p.Relative, ReadFile(p.Full)))];
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
