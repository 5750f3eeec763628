using System.Text;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-");

    public string Path => _folder.FullName;

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Copies the repository's rules, to be changed.</summary>
    public string CopyRules()
    {
        var source = RepositoryFolder.Of("rules");
        foreach (var file in Directory.EnumerateFiles(source, "*.yaml", SearchOption.AllDirectories))
        {
            Write(System.IO.Path.Combine("rules", System.IO.Path.GetRelativePath(source, file)), File.ReadAllBytes(file));
        }

        return System.IO.Path.Combine(Path, "rules");
    }

    /// <summary>Copies the repository's rules with their cases, certificates and approved results.</summary>
    public void CopyWholeRules()
    {
        var source = RepositoryFolder.Of("rules");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(f => !f.Contains(".received.", StringComparison.Ordinal)))
        {
            Write(System.IO.Path.Combine("rules", System.IO.Path.GetRelativePath(source, file)), File.ReadAllBytes(file));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
