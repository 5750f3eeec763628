using DecisionSupport.Data;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleFiles;

/// <summary>Reads the files of a rules folder, and the seal beside them.</summary>
internal static class RuleFolder
{
    public static ImmutableArray<RuleFile> Read(string folder, int maxFiles, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(folder), "There is no such folder.");
            return [];
        }

        if (File.Exists(Path.Combine(folder, RuleFolderLayout.InterruptedChange)))
        {
            diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(folder), "A change of several files was interrupted here, and only some of them are new. Run the command that made it again; it finishes what it began.");
            return [];
        }

        try
        {
            var root = new DirectoryInfo(folder);
            var walk = new DiagnosticBag();
            var all = FolderWalk.Files(root, walk).Select(file => (Full: file.FullName, Relative: FolderWalk.Relative(root.FullName, file.FullName)));
            var paths = all.Where(p => RuleFolderLayout.IsYaml(p.Relative)).Take(maxFiles + 1).ToList();
            diagnostics.AddRange(walk);
            if (walk.Has(SharedKinds.TooLarge))
            {
                // What was not walked would be told to be missing.
                return [];
            }

            if (paths.Count > maxFiles)
            {
                diagnostics.Add(SharedKinds.TooLarge, Place.WholeFile(folder), $"The folder holds more than {maxFiles} rule files; is it the right folder?");
                return [];
            }

            foreach (var (_, relative) in paths.Where(p => !RuleFolderLayout.IsRuleFile(p.Relative)))
            {
                diagnostics.AddAs(Severity.Warning, SharedKinds.WrongFileName, Place.WholeFile(relative), "This file is not read: rules are vocabulary/*.yaml, parameters/*.yaml, sources/*.yaml, guides/*.yaml, papers/*.yaml, migrations/*.yaml, contacts.yaml, measures.yaml, rule-book.yaml and <rule set>/<day>.yaml. Rename it, move it, or put it under 'cases'.");
            }

            if (paths.Count == 0)
            {
                diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(folder), "The folder holds no rule files; is it the right folder?");
            }

            var proofs = new[] { RuleFolderLayout.Seal, RuleFolderLayout.Signature }.Select(name => (Full: Path.Combine(root.FullName, name), Relative: name)).Where(p => File.Exists(p.Full));
            var files = paths.Where(p => RuleFolderLayout.IsRuleFile(p.Relative)).Concat(proofs).Select(p => Read(p.Full, p.Relative, diagnostics)).ToList();

            // Without one of them the others would seem to be wrong as well.
            return files.Contains(null) ? [] : [.. files.OfType<RuleFile>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(folder), $"The folder cannot be read: {e.Message}");
            return [];
        }
    }

    private static RuleFile? Read(string path, string relative, DiagnosticBag diagnostics)
    {
        try
        {
            return new RuleFile(relative, ReadFile(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SharedKinds.Unreadable, Place.WholeFile(relative), $"The file cannot be read: {e.Message}");
            return null;
        }
    }

    // A file over the limit is read just so far that the reader sees it is too large. What has no length may be a pipe, which would keep whoever opens it.
    private static byte[] ReadFile(string path)
    {
        var file = new FileInfo(path);
        if ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file) is { Exists: true, Length: 0 })
        {
            return [];
        }

        using var stream = File.OpenRead(path);
        var buffer = new byte[Math.Min(stream.Length, DataLimits.RuleFile.MaxBytes + 1)];
        stream.ReadExactly(buffer);
        return buffer;
    }
}
