using System.Reflection;

namespace Mutants;

/// <summary>What Stryker has added to the library: which mutant is on, and which have been passed.</summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _passed;

    public MutantSwitch(string library)
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, library + ".dll"));
        var control = Array.Find(assembly.GetTypes(), t => t.Name == "MutantControl") ?? throw new InvalidOperationException($"There are no mutants in {library}.");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _passed = control.GetMethod("GetCoverageData")!;
        Off();
    }

    public void On(int id) => _active.SetValue(null, id);

    public void Off() => On(None);

    /// <summary>The mutants that a test passes by, and those of them that are in what is computed once, when a type is first used.</summary>
    public (IReadOnlyList<int> All, IReadOnlyList<int> Once) PassedBy(Action test)
    {
        _capture.SetValue(null, true);
        try
        {
            _ = _passed.Invoke(null, null);
            test();
        }
        finally
        {
            _capture.SetValue(null, false);
        }

        var passed = (IList<int>[])_passed.Invoke(null, null)!;
        return ([.. passed[0]], [.. passed[1]]);
    }
}
