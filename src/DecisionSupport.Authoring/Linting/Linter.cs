using DecisionSupport.Authoring.Linting;
using DecisionSupport.Authoring.Progress;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Authoring;

/// <summary>Checks rules beyond what loading needs: outcomes that cannot come out, what is declared and never used, sources and values that nobody has looked at for long. Thread-safe.</summary>
public static class Linter
{
    /// <summary>Checks a folder of rules.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="clock">Says what day it is, for what grows old.</param>
    /// <param name="over">A folder laid over it, checked together with it; null for none. Diagnostics name the files of each by its folder.</param>
    public static LintReport LintFolder(string folder, TimeProvider clock, string? over = null) => Lint(RuleBookLoader.LoadFolder(folder, over), folder, over, clock);

    /// <summary>Checks rules that are kept elsewhere than in a folder.</summary>
    /// <param name="files">The rules.</param>
    /// <param name="clock">Says what day it is, for what grows old.</param>
    /// <param name="over">A folder laid over them, checked together with them; null for none.</param>
    public static LintReport Lint(IEnumerable<RuleFile> files, TimeProvider clock, string? over = null) =>
        Lint(over is null ? RuleBookLoader.Load(files) : RuleBookLoader.Load(files, over), null, over, clock);

    /// <summary>The same, where questions over every case are put to some versions only: those of which nothing is known yet.</summary>
    internal static LintReport Lint(IEnumerable<RuleFile> files, TimeProvider clock, Func<RuleSetVersion, bool> isLookedAt, long maxCells = WorkShare.MaxCells) =>
        Lint(RuleBookLoader.Load(files), null, null, clock, isLookedAt, maxCells);

    internal static LintReport Lint(RuleBookLoading loading, string? folder, string? over, TimeProvider clock, Func<RuleSetVersion, bool>? isLookedAt = null, long maxCells = WorkShare.MaxCells)
    {
        ArgumentNullException.ThrowIfNull(clock);
        isLookedAt ??= _ => true;
        var diagnostics = new DiagnosticBag();
        if (loading.RuleBook is { } ruleBook)
        {
            var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
            AgeCheck.Check(ruleBook, today, diagnostics);
            EndedParameterCheck.Check(ruleBook, today, diagnostics);
            UnusedCheck.Check(ruleBook, diagnostics);
            RepetitionCheck.Check(ruleBook, diagnostics);
            OutcomeKindCheck.Check(ruleBook, diagnostics);
            ReadCriteriaCheck.Check(ruleBook, diagnostics);
            var share = WorkShare.OfVersions(ruleBook, isLookedAt, maxCells);
            ReachabilityCheck.Check(ruleBook, isLookedAt, share, diagnostics);
            IdlePartCheck.Check(ruleBook, isLookedAt, share, diagnostics);
            GoalCheck.Check(ruleBook, isLookedAt, share, diagnostics);
            UnfilledTextCheck.Check(ruleBook, isLookedAt, share, diagnostics);
            FailureCheck.Check(ruleBook, isLookedAt, diagnostics);
            if (folder is not null)
            {
                BesideCheck.Check(ruleBook, folder, diagnostics);
            }
        }

        var all = loading.Diagnostics.Concat(diagnostics.ToSortedArray()).Select(d => folder is null || IsOver(d.Place, over) ? d : d with { Place = InFolder(d.Place, folder) });
        var byKind = all.ToLookup(d => d.Severity == Severity.Note);
        return new LintReport(loading.RuleBook, [.. byKind[false]], [.. byKind[true]]);
    }

    // The files of a folder laid over carry its name already.
    private static bool IsOver(Place place, string? over) => over is not null && place.File.StartsWith(over, StringComparison.Ordinal);

    // Rule files are known by their path inside the folder; whoever runs the tool wants to click on a path that exists.
    private static Place InFolder(Place place, string folder) =>
        place.File == folder ? place : place with { File = Path.Combine(folder, place.File).Replace('\\', '/') };
}
