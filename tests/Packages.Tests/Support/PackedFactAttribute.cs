using System.Runtime.CompilerServices;

namespace Packages.Tests.Support;

/// <summary>A fact about packages: skipped, saying so, where they are not asked about.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackedFactAttribute : FactAttribute
{
    public PackedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = PackedPackages.SkipReason;
}

/// <summary>A theory over programs of packages: skipped, saying so, where they are not asked about.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackedTheoryAttribute : TheoryAttribute
{
    public PackedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = PackedPackages.SkipReason;
}
