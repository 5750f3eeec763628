using DecisionSupport.Compilation.Names;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Compilation;

/// <summary>Makes the criteria and outcomes of used rule sets nameable, and checks that they are there on every day that the using version is in force.</summary>
internal static class UsedRuleSets
{
    internal static readonly DiagnosticKind NotInForceWithUsed = new(
        "DS0210", Severity.Error, "A used rule set is not in force",
        "The version reads another rule set on days when that one has no version.",
        "Let this version begin later, or give the other a version for those days.");

    public static void Declare(
        RuleSetVersion version, IReadOnlyDictionary<string, RuleSetNumbers> numbers, ILookup<string, RuleSetVersion> versions, RuleScope scope, DiagnosticBag diagnostics)
    {
        foreach (var (used, place) in version.UsedRuleSets.Items.Where(u => numbers.ContainsKey(u.Id)))
        {
            var overlapping = versions[used].Where(v => Overlap(v, version)).OrderBy(v => v.From).ToList();
            if (overlapping.Count == 0 || overlapping[0].From > version.From)
            {
                diagnostics.Add(NotInForceWithUsed, place, $"{version.RuleSet} {version.From.Iso()} uses '{used}', which is not in force on all its days. Let it begin later, or give the other a version for the days before.");
            }

            var number = numbers[used];
            foreach (var id in number.Criteria.Where(id => overlapping.TrueForAll(v => v.Criteria.Any(c => c.Id == id))))
            {
                scope.DefineCriterion(used, number.Index, number.Criteria.IndexOf(id), id);
            }

            scope.DefineOutcome(used, number.Index, number.Outcomes);
        }
    }

    private static bool Overlap(RuleSetVersion a, RuleSetVersion b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);
}
