using System.Reflection;

namespace DecisionSupport.TestKit.Mutation;

/// <summary>The only test that Stryker is given: it keeps the library as Stryker has changed it, which Stryker takes back when it ends.</summary>
public sealed class MutantsAreKept
{
    [Fact]
    public void The_library_is_copied()
    {
        var name = Environment.GetEnvironmentVariable("MUTATED_LIBRARY") ?? throw new InvalidOperationException("eng/mutate.sh runs this.");
        var library = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        File.Copy(library, library + ".mutants", overwrite: true);

        // The first mutant is passed by, so that Stryker sees that all others are not, and asks about none of them.
        var control = Array.Find(Assembly.LoadFrom(library).GetTypes(), type => type.Name == "MutantControl");
        _ = control?.GetMethod("IsActive")!.Invoke(null, [0]);
    }
}
