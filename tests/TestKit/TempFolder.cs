using System.Text;

namespace DecisionSupport.TestKit;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private static readonly string Source = RepositoryFolder.Of("rules");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-");

    public string Path => _folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, byte[] content)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Copies the repository's rules, to be changed.</summary>
    public string CopyRules() => CopyRulesOf(Source);

    /// <summary>Copies the rules of a folder, to be changed.</summary>
    public string CopyRulesOf(string source) => Copy(source, "*.yaml");

    /// <summary>Copies the small rule book, to be changed: a hundredth of the work where the law is not what is asked about.</summary>
    public string CopySmallRules() => CopyRulesOf(RepositoryFolder.SmallRules);

    /// <summary>Copies the repository's rules with their certificates and approved results.</summary>
    public string CopyWholeRules() => Copy(Source, "*");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Copy(string source, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories).Where(f => !f.Contains(".received.", StringComparison.Ordinal)))
        {
            Write(System.IO.Path.Combine("rules", System.IO.Path.GetRelativePath(source, file)), File.ReadAllBytes(file));
        }

        return this["rules"];
    }
}
