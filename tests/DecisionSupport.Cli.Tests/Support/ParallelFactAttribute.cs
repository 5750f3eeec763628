using System.Runtime.CompilerServices;

namespace DecisionSupport.Cli.Tests.Support;

/// <summary>A fact that needs GNU parallel; where it is not installed it is skipped, saying so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ParallelFactAttribute : FactAttribute
{
    public ParallelFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!File.Exists("/usr/bin/parallel"))
        {
            Skip = "GNU parallel is not installed (apt-get install parallel).";
        }
    }
}
