using System.Runtime.CompilerServices;

namespace DecisionSupport.Authoring.Tests.Support;

/// <summary>A test that needs the solver: skipped, saying so, where it is not installed; in CI it must be, so the test runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class Z3FactAttribute : FactAttribute
{
    public Z3FactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Prover.IsAvailable && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "The solver z3 is not installed.";
        }
    }
}
