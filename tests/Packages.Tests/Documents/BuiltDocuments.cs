using System.Xml.Linq;
using Packages.Tests.Support;

namespace Packages.Tests.Documents;

/// <summary>The programs of all documents, built at once from the packed packages and from nothing else of the repository.</summary>
public sealed class BuiltDocuments : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<ImmutableArray<string>> _problems;

    public BuiltDocuments(PackedPackages packages) => _problems = new(() => Build(packages));

    /// <summary>What keeps the programs from being built.</summary>
    public ImmutableArray<string> Problems => _problems.Value;

    /// <summary>The folder of a document's program, built.</summary>
    internal string FolderOf(Document document)
    {
        Problems.ShouldBeEmpty();
        return _folder[document.Name];
    }

    /// <summary>The program of a document, relative to its folder.</summary>
    internal static string ProgramOf(Document document) => $"bin/Debug/net10.0/{document.Name}.dll";

    public void Dispose() => _folder.Dispose();

    private ImmutableArray<string> Build(PackedPackages packages)
    {
        _folder.Write("nuget.config", packages.ConfigurationFor(_folder));
        foreach (var document in Document.All)
        {
            _folder.Write($"{document.Name}/{document.Name}.csproj", Project(document));
            _folder.Write($"{document.Name}/Program.cs", document.Program());
            foreach (var (path, text) in document.Files)
            {
                _folder.Write($"{document.Name}/{path}", text);
            }

            _folder.Write($"{document.Name}/fk7800.xml", File.ReadAllBytes(RepositoryFolder.Of("rules", "cases", "certificates", "fk7800-fullstandigt.xml")));
        }

        _folder.Write("Documents.slnx", new XElement("Solution", Document.All.Select(d => new XElement("Project", new XAttribute("Path", $"{d.Name}/{d.Name}.csproj")))).ToString());
        var (exitCode, output, _) = Command.Run(_folder.Path, "build", "Documents.slnx", "-v", "quiet", "-m:1", "-nodeReuse:false");
        ImmutableArray<string> told = exitCode == 0 ? [] : [.. output.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal)).Distinct()];
        return exitCode != 0 && told.IsEmpty ? [output] : told;
    }

    private static string Project(Document document) => $"""
        <Project Sdk="Microsoft.NET.Sdk{(document.IsWeb ? ".Web" : "")}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RootNamespace>{document.Project}</RootNamespace>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", document.Packages.Select(p => $"<PackageReference Include=\"{p}\" Version=\"*\" />"))}
          </ItemGroup>
          {string.Join("\n  ", document.Items)}
        </Project>
        """;
}
