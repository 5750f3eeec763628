using System.Reflection;
using System.Runtime.CompilerServices;
using DecisionSupport.Certificates.Tests.Cases;

namespace DecisionSupport.Certificates.Tests.Output;

/// <summary>What others may use, written down: a change here is a change for every host.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_surface_is_the_approved_one()
    {
        var lines = typeof(CertificateReader).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend(type.FullName!));

        ApprovedOutput.ShouldMatch(
            Path.Combine(Repository.Root, "tests", "DecisionSupport.Certificates.Tests", "Output", "PublicSurface"),
            "txt",
            string.Concat(lines.Select(line => $"{line}\n")));
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(member => member is not (MethodInfo { IsSpecialName: true } or FieldInfo { IsSpecialName: true }))
        .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        .Select(member => $"  {member.MemberType}: {member}")
        .Order(StringComparer.Ordinal);
}
