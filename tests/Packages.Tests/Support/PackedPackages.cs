using System.Reflection;

namespace Packages.Tests.Support;

/// <summary>
/// All packages, packed once. Who has packed them already says so by <c>DECISIONSUPPORT_PACKAGES</c>: two at once would write the same files.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TempFolder _folder = new();

    public PackedPackages()
    {
        Folder = Environment.GetEnvironmentVariable("DECISIONSUPPORT_PACKAGES") is { Length: > 0 } packed ? packed : Pack();
        Files = [.. Directory.EnumerateFiles(Folder, "*.nupkg").Order(StringComparer.Ordinal)];
        Files.ShouldNotBeEmpty();
    }

    /// <summary>The folder that they are in.</summary>
    public string Folder { get; }

    /// <summary>The packages, by path.</summary>
    public ImmutableArray<string> Files { get; }

    public void Dispose() => _folder.Dispose();

    private string Pack()
    {
        var configuration = typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        var (exitCode, output, _) = Command.Run(RepositoryFolder.Root, "pack", "DecisionSupport.slnx", "--no-build", "-c", configuration, "-v", "quiet", "-nodeReuse:false", "-o", _folder["packages"]);
        exitCode.ShouldBe(0, output);
        return _folder["packages"];
    }
}
