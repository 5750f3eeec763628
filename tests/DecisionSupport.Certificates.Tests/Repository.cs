namespace DecisionSupport.Certificates.Tests;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases { get; } = Path.Combine(Root, "rules", "cases", "certificates");

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
