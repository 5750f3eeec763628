using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that on every day from the first version on, exactly one version of a rule set is in force.</summary>
internal static class VersionContinuity
{
    internal static readonly DiagnosticKind VersionOverlap = new(
        "DS0201", Severity.Error, "Two versions are in force on a day",
        "The periods of two versions of a rule set overlap.",
        "Close the earlier version with to, the day before the later one begins.");

    internal static readonly DiagnosticKind VersionGap = new(
        "DS0202", Severity.Error, "No version is in force for some days",
        "There are days between two versions on which neither is in force.",
        "Correct the dates, or add the version that is missing.");

    internal static readonly DiagnosticKind MissingTo = new(
        "DS0203", Severity.Error, "A version that another follows has no last day",
        "A later version of the same rule set begins, and this one does not end.",
        "Write to under inForce, the day before the later version begins.");

    public static void Check(IEnumerable<RuleSetFile> files, DiagnosticBag diagnostics)
    {
        foreach (var ruleSet in files.GroupBy(f => f.RuleSet))
        {
            var versions = ruleSet.OrderBy(f => f.From).ToList();
            foreach (var (earlier, later) in versions.Zip(versions.Skip(1)))
            {
                CheckNeighbours(earlier, later, diagnostics);
            }
        }
    }

    private static void CheckNeighbours(RuleSetFile earlier, RuleSetFile later, DiagnosticBag diagnostics)
    {
        var place = earlier.InForcePlace!.Value;
        if (earlier.From == later.From)
        {
            diagnostics.Add(VersionOverlap, later.InForcePlace!.Value, $"Two versions of {later.RuleSet} come into force on {later.From.Iso()}; the other is at {place}.");
        }
        else if (earlier.To is not { } to)
        {
            diagnostics.Add(MissingTo, place, $"This version of {earlier.RuleSet} has no 'to', but another comes into force on {later.From.Iso()}; write 'to: {later.From.AddDays(-1).Iso()}'.");
        }
        else if (to >= later.From)
        {
            diagnostics.Add(VersionOverlap, place, $"Two versions of {earlier.RuleSet} are in force from {later.From.Iso()} to {to.Iso()}; the other is at {later.InForcePlace}. Let this one end on {later.From.AddDays(-1).Iso()}.");
        }
        else if (to.AddDays(1) < later.From)
        {
            diagnostics.Add(VersionGap, place, $"No version of {earlier.RuleSet} is in force from {to.AddDays(1).Iso()} to {later.From.AddDays(-1).Iso()}; the next is at {later.InForcePlace}. Change a day so that the versions meet.");
        }
    }
}
