using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace House.Tests.Sources;

/// <summary>The sources of a project, bound against what was built of the others.</summary>
internal sealed class SourceProject
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    // What may be null changes no name, so it is not worked out.
    private static readonly CSharpParseOptions Parsing =
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None).WithFeatures([new("run-nullable-analysis", "never")]);

    private static readonly ImmutableArray<KeyValuePair<string, MetadataReference>> Built = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => KeyValuePair.Create(Path.GetFileNameWithoutExtension(path), (MetadataReference)MetadataReference.CreateFromFile(path)))];

    private static readonly Lazy<ImmutableArray<SourceProject>> Loaded = new(() =>
        [.. Directory.EnumerateDirectories(RepositoryFolder.Of("src")).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(folder => new SourceProject(folder))]);

    private SourceProject(string folder)
    {
        Name = Path.GetFileName(folder);
        var kind = ProjectFile.KindOf(folder);
        IsSurface = kind == "Library";
        Files = [.. SourceFiles.Of(folder)];
        var trees = Files.Select(f => CSharpSyntaxTree.ParseText(f.Text, Parsing, f.Path)).ToList();
        Compilation = CSharpCompilation.Create(
            Name,
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing, path: "")),
            BuiltAssemblies(ProjectFile.Below(folder)),
            new CSharpCompilationOptions(kind == "Tool" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        (References, Unread) = ReferenceFinder.Find(Compilation);
    }

    public static ImmutableArray<SourceProject> All => Loaded.Value;

    public static TheoryData<string> Names => [.. All.Select(p => p.Name)];

    public string Name { get; }

    /// <summary>Whether it is a package that others build on, so that what is public is a promise.</summary>
    public bool IsSurface { get; }

    public ImmutableArray<SourceFile> Files { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>What its files refer to, within the project and in the other projects.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The places that could not be understood. References would be missed there.</summary>
    public ImmutableArray<string> Unread { get; }

    public static SourceProject Named(string name) => All.First(p => p.Name == name);

    // What a project cannot reach must not be seen either: the name of a namespace above it could hide one of its own types.
    private static IEnumerable<MetadataReference> BuiltAssemblies(ImmutableHashSet<string> below) =>
        Built.Where(a => below.Contains(a.Key) || !a.Key.StartsWith("DecisionSupport", StringComparison.Ordinal)).Select(a => a.Value);
}
