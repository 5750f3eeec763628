namespace DecisionSupport.TestKit;

/// <summary>Finds the repository that the tests run in, and the shared folder beside it.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The small rule book on made-up aid, without a fault, that examples of diagnostics are laid over.</summary>
    public static string SmallRules { get; } = Of("src", "DecisionSupport.Authoring", "Explanations", "Good");

    /// <summary>A folder of the repository.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder of worked cases and samples that are used in place; it is not there on every machine.</summary>
    public static string Shared(params ReadOnlySpan<string> parts) =>
        Path.Combine([Environment.GetEnvironmentVariable("DECISIONSUPPORT_SHARED") ?? Path.Combine(Root, "..", "shared"), .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
