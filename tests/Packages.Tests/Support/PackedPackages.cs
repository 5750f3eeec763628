using System.Reflection;

namespace Packages.Tests.Support;

/// <summary>
/// All packages, packed once when the first of them is asked for. Who has packed them already says so by <c>DECISIONSUPPORT_PACKAGES</c>: two at once would write the same files.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private static readonly string? Packed = Environment.GetEnvironmentVariable("DECISIONSUPPORT_PACKAGES") is { Length: > 0 } packed ? packed : null;

    private readonly TempFolder _folder = new();
    private readonly Lazy<string> _packages;

    public PackedPackages() => _packages = new(() => Packed ?? Pack());

    /// <summary>Why nothing of packages is tested; null where it is. To pack, and to build programs of what was packed, takes as long as all other tests.</summary>
    internal static string? SkipReason { get; } = Depth.IsWhole || Environment.GetEnvironmentVariable("CI") == "true" || Packed is not null ? null
        : "Packages are tested in CI, and where TEST_DEPTH=whole, or DECISIONSUPPORT_PACKAGES names a folder of them.";

    /// <summary>Whether the libraries were built for all frameworks that they are packed for. While they are worked on one is enough.</summary>
    internal static bool HaveBothFrameworks { get; } = BuiltAs("BothFrameworks") == "true";

    /// <summary>The folder that they are in.</summary>
    public string Folder => _packages.Value;

    /// <summary>The packages, by path.</summary>
    public ImmutableArray<string> Files
    {
        get
        {
            ImmutableArray<string> files = [.. Directory.EnumerateFiles(Folder, "*.nupkg").Order(StringComparer.Ordinal)];
            files.ShouldNotBeEmpty();
            return files;
        }
    }

    /// <summary>A nuget.config for a folder: ours come from where they were packed; all else is on the machine, or the repository could not have been built.</summary>
    internal string ConfigurationFor(TempFolder folder)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{folder["packages"]}" /></config>
              <packageSources><clear /><add key="packed" value="{Folder}" /><add key="machine" value="{cache}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="DecisionSupport" /><package pattern="DecisionSupport.*" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """;
    }

    public void Dispose() => _folder.Dispose();

    private static string BuiltAs(string property) => typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == property).Value!;

    private string Pack()
    {
        var (exitCode, output, _) = Command.Run(
            RepositoryFolder.Root,
            ["pack", "DecisionSupport.sln", "--no-build", "-c", BuiltAs("Configuration"), $"-p:BothFrameworks={BuiltAs("BothFrameworks")}", "-v", "quiet", "-nodeReuse:false", "-o", _folder["packages"]]);
        exitCode.ShouldBe(0, output);
        return _folder["packages"];
    }
}
