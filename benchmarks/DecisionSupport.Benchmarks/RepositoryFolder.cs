namespace DecisionSupport.Benchmarks;

/// <summary>Finds files of the repository from wherever a benchmark is run.</summary>
internal static class RepositoryFolder
{
    /// <exception cref="DirectoryNotFoundException">It is run outside the repository.</exception>
    public static string Of(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
            {
                return Path.Combine([folder.FullName, .. parts]);
            }
        }

        throw new DirectoryNotFoundException("There is no repository around this program.");
    }
}
