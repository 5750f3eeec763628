using System.Runtime.CompilerServices;

namespace DecisionSupport.TestKit;

/// <summary>A theory over files of the shared folder: skipped, saying so, where the folder is not; in CI it must be there, so it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!Directory.Exists(RepositoryFolder.Shared()) && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "The shared folder with worked cases is not beside this repository.";
        }
    }
}
