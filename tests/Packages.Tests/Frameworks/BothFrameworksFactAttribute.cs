using System.Runtime.CompilerServices;
using Packages.Tests.Support;

namespace Packages.Tests.Frameworks;

/// <summary>A test of packages for all frameworks: in CI always, elsewhere where they were built.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BothFrameworksFactAttribute : FactAttribute
{
    public BothFrameworksFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = PackedPackages.SkipReason;
        if (!PackedPackages.HaveBothFrameworks)
        {
            Skip = "The libraries were built for one framework, as they are while they are worked on: dotnet test tests/Packages.Tests -p:BothFrameworks=true";
        }
    }
}
