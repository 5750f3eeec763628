using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleFiles;

/// <summary>
/// The files of a folder and of the folders in it. Links to folders are followed, but for those that lead back to a folder above them. Hidden files and
/// folders are passed over: editors keep locks and copies there, and mounted volumes what their links point to.
/// </summary>
internal static class FolderWalk
{
    private const int MaxDepth = 20;

    // Links that lead to folders with links make more ways than there are folders.
    private const int MaxFolders = 2_000;

    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    public static IEnumerable<FileInfo> Files(DirectoryInfo root, DiagnosticBag diagnostics) => Files(root, root.FullName, [RealPath(root)], new Ways(), diagnostics);

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder, string root, ImmutableArray<string> above, Ways ways, DiagnosticBag diagnostics)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.')).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry is FileInfo file)
            {
                yield return file;
                continue;
            }

            var place = Place.WholeFile(Relative(root, entry.FullName));
            if (RuleFolderLayout.IsYaml(place.File))
            {
                diagnostics.AddAs(Severity.Warning, SharedKinds.WrongFileName, place, "This is a folder with the name of a file, and is not read as one. Rename it, or move what is in it.");
            }

            var real = RealPath(entry);
            if (above.Contains(real) || above.Length == MaxDepth)
            {
                diagnostics.Add(SharedKinds.Unreadable, place, "This folder is a link to a folder that it lies in, or lies too deep. Take the link away.");
                continue;
            }

            if (++ways.Count > MaxFolders)
            {
                if (ways.Count == MaxFolders + 1)
                {
                    diagnostics.Add(SharedKinds.TooLarge, place, $"There are more than {MaxFolders} folders, links to folders counted each time they are met. Take links away, or name a folder further in.");
                }

                yield break;
            }

            foreach (var inner in Files((DirectoryInfo)entry, root, above.Add(real), ways, diagnostics))
            {
                yield return inner;
            }
        }
    }

    /// <summary>A path in a folder, with forward slashes.</summary>
    public static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static string RealPath(FileSystemInfo entry) => entry.LinkTarget is null ? entry.FullName : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;

    private sealed class Ways
    {
        public int Count { get; set; }
    }
}
