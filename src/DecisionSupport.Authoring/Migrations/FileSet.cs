using System.Text;

namespace DecisionSupport.Authoring.Migrations;

/// <summary>The YAML files of a rules folder, worked cases and migrations among them, and a way to change several of them at once or not at all.</summary>
internal static class FileSet
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files, by their paths in the folder with forward slashes. A byte order mark stays in the text.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="DecoderFallbackException">A file is not UTF-8.</exception>
    public static SortedDictionary<string, string> Read(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = Utf8.GetString(File.ReadAllBytes(path));
        }

        return files;
    }

    public static RuleFile ToRuleFile(string path, string text) => new(path, Utf8.GetBytes(text));

    /// <summary>Writes all texts. When one cannot be written, those before it are put back as they were.</summary>
    /// <exception cref="IOException">Nothing was changed.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> texts)
    {
        var written = new Stack<(string Path, byte[]? Before)>();
        try
        {
            foreach (var (relative, text) in texts)
            {
                var path = Path.Combine(folder, relative);
                var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var fresh = path + ".new";
                File.WriteAllBytes(fresh, Utf8.GetBytes(text));
                written.Push((fresh, null));
                File.Move(fresh, path, overwrite: true);
                written.Pop();
                written.Push((path, before));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var (path, before) in written)
            {
                PutBack(path, before);
            }

            throw new IOException($"Nothing was changed, for a file cannot be written: {e.Message}", e);
        }
    }

    private static void PutBack(string path, byte[]? before)
    {
        if (before is null)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllBytes(path, before);
        }
    }
}
