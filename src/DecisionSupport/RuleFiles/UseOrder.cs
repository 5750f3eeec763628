using DecisionSupport.Diagnostics;

namespace DecisionSupport.RuleFiles;

/// <summary>Puts rule sets in an order in which each comes after those it reads.</summary>
internal static class UseOrder
{
    internal static readonly DiagnosticKind Cycle = new(
        "DS0208", Severity.Error, "Rule sets read each other in a circle",
        "Neither could be decided before the other.",
        "Let one of them read facts instead.");

    public static ImmutableArray<string> Sort(ImmutableArray<RuleSetVersion> versions, DiagnosticBag diagnostics)
    {
        var uses = versions.GroupBy(v => v.RuleSet).ToDictionary(g => g.Key, g => g.SelectMany(v => v.Uses).Distinct().Order(StringComparer.Ordinal).ToList());
        var order = ImmutableArray.CreateBuilder<string>();
        var open = new List<string>();
        foreach (var ruleSet in uses.Keys.Order(StringComparer.Ordinal))
        {
            if (!Visit(ruleSet))
            {
                return [];
            }
        }

        return order.DrainToImmutable();

        bool Visit(string ruleSet)
        {
            if (order.Contains(ruleSet) || !uses.TryGetValue(ruleSet, out var used))
            {
                return true;
            }

            if (open.Contains(ruleSet))
            {
                var place = versions.Where(v => v.RuleSet == open[^1]).SelectMany(v => v.UsedRuleSets.Items).First(u => u.Id == ruleSet).Place;
                diagnostics.Add(Cycle, place, $"Rule sets read one another in a circle: {string.Join(" → ", open.SkipWhile(o => o != ruleSet).Append(ruleSet))}. Take one of the readings out.");
                return false;
            }

            open.Add(ruleSet);
            var sorted = used.TrueForAll(Visit);
            open.Remove(ruleSet);
            order.Add(ruleSet);
            return sorted;
        }
    }
}
