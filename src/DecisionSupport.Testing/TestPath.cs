namespace DecisionSupport.Testing;

/// <summary>Finds files of a repository from where its tests run, which is far down in a folder of build output.</summary>
internal static class TestPath
{
    public static string ExistingFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, path);
            if (Directory.Exists(candidate))
            {
                return Path.GetFullPath(candidate);
            }
        }

        throw new ArgumentException($"There is no folder '{path}' where the tests run, {AppContext.BaseDirectory}, nor in any folder above it.", nameof(path));
    }

    public static string InExistingFolder(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return Path.Combine(Path.GetDirectoryName(file) is { Length: > 0 } folder ? ExistingFolder(folder) : AppContext.BaseDirectory, Path.GetFileName(file));
    }
}
