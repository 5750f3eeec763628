using DecisionSupport.Diagnostics;
using DecisionSupport.RuleSets;

namespace DecisionSupport.RuleFiles;

/// <summary>Checks that on every day from the first version on, exactly one version of a rule set is in force.</summary>
internal static class VersionContinuity
{
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
            diagnostics.Error(Codes.VersionOverlap, later.InForcePlace!.Value, $"Two versions of {later.RuleSet} come into force on {later.From.Iso()}; the other is at {place}.");
        }
        else if (earlier.To is not { } to)
        {
            diagnostics.Error(Codes.MissingTo, place, $"This version of {earlier.RuleSet} has no 'to', but another comes into force on {later.From.Iso()}; write 'to: {later.From.AddDays(-1).Iso()}'.");
        }
        else if (to >= later.From)
        {
            diagnostics.Error(Codes.VersionOverlap, place, $"Two versions of {earlier.RuleSet} are in force from {later.From.Iso()} to {to.Iso()}; the other is at {later.InForcePlace}. Let this one end on {later.From.AddDays(-1).Iso()}.");
        }
        else if (to.AddDays(1) < later.From)
        {
            diagnostics.Error(Codes.VersionGap, place, $"No version of {earlier.RuleSet} is in force from {to.AddDays(1).Iso()} to {later.From.AddDays(-1).Iso()}; the next is at {later.InForcePlace}. Change a day so that the versions meet.");
        }
    }
}
