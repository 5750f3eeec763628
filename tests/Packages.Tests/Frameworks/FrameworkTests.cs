using System.IO.Compression;
using Packages.Tests.Support;

namespace Packages.Tests.Frameworks;

/// <summary>A host of .NET 8 gets what a host of .NET 10 gets: every library, and the same bytes from it.</summary>
[Collection(PackedCollection.Name)]
public sealed class FrameworkTests(PackedPackages packages)
{
    private static readonly string[] Cases = ["rygg-och-depression", "anpassad-gymnasieskola", "ansokan-vantar-juli-2018", "arbetar-efter-fem-manader"];

    private static readonly string[] Used = ["Certificates", "Knowledge", "NRules", "Testing"];

    [BothFrameworksFact]
    public void Every_library_is_packed_for_both() =>
        packages.Files.Select(Frameworks).Where(p => p.Of.Length > 0 && !p.Of.SequenceEqual(["net10.0", "net8.0"])).Select(p => $"{p.Package} is for {string.Join(", ", p.Of)}").ShouldBeEmpty();

    // No runtime of .NET 8 is needed: the later one runs what was built for the earlier.
    [BothFrameworksFact]
    public void The_same_bytes_come_from_both()
    {
        using var folder = new TempFolder();
        folder.Write("nuget.config", packages.ConfigurationFor(folder));
        folder.Write("Frameworks.csproj", Project);
        folder.Write("Program.cs", File.ReadAllBytes(RepositoryFolder.Of("tests", "Packages.Tests", "Frameworks", "Program.cs")));
        var (exitCode, output, _) = Command.Run(folder.Path, "build", "-v", "quiet", "-m:1", "-nodeReuse:false");
        exitCode.ShouldBe(0, output);

        string[] cases = [.. Cases.Select(c => RepositoryFolder.Of("rules", "cases", $"{c}.yaml"))];
        var earlier = Command.Run(folder.Path, ["bin/Debug/net8.0/Frameworks.dll", .. cases]);
        var later = Command.Run(folder.Path, ["bin/Debug/net10.0/Frameworks.dll", .. cases]);

        earlier.Error.Trim().ShouldBe(".NETCoreApp,Version=v8.0");
        later.Error.Trim().ShouldBe(".NETCoreApp,Version=v10.0");
        later.Output.Split('\n').Length.ShouldBeGreaterThan(7 * Cases.Length);
        earlier.Output.Split('\n').Except(later.Output.Split('\n')).ShouldBeEmpty();
    }

    private static string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <LangVersion>14</LangVersion>
            <RollForward>Major</RollForward>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", Used.Select(p => $"<PackageReference Include=\"DecisionSupport.{p}\" Version=\"*\" />"))}
          </ItemGroup>
        </Project>
        """;

    private static (string Package, string[] Of) Frameworks(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return (Path.GetFileName(file), [.. package.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal)).Select(e => e.FullName.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)]);
    }
}
