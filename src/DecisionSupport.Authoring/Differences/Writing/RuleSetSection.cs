using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Texts;

namespace DecisionSupport.Authoring.Differences.Writing;

/// <summary>Writes what a change does to a rule set.</summary>
internal static class RuleSetSection
{
    private const int MaxConditions = 8;

    public static void Write(RuleSetDifference difference, ReportPen pen)
    {
        pen.SubHeading($"{difference.RuleSet}, {difference.From.Iso()} to {difference.To?.Iso() ?? "further notice"}");
        switch (difference.Kind)
        {
            case ComparisonKind.OnlyOneSide:
                pen.Line("Only one side has rules and values for this time.");
                return;
            case ComparisonKind.TooEntangled:
                pen.Line("The rules are too entangled for the analysis: nothing is proved here.");
                return;
            case ComparisonKind.ProvedEqual:
                pen.Line($"Nobody. The conditions are written differently, but on {Days(difference)} every case gets the same outcome and level: proved.");
                EveryDaySection.Write(difference, pen);
                return;
        }

        foreach (var region in difference.Regions)
        {
            Write(region, pen);
        }

        pen.Line($"Every other case gets the same outcome and level on {Days(difference)}: proved.");
        EveryDaySection.Write(difference, pen);
    }

    // The ends by name; the rest, that may be many, by number.
    private static string Days(RuleSetDifference difference)
    {
        var ends = difference.LookedAt.Where(d => d == difference.From || d == difference.To).Select(d => d.Iso()).ToList();
        var between = difference.LookedAt.Where(d => d != difference.From && d != difference.To).Distinct().ToLookup(d => d.Day == 1);
        var days = string.Join(" and ", ends);
        var months = between[true].Any() ? FormattableString.Invariant($" and on the first of {between[true].Count()} months after {difference.From.Iso()}") : "";
        return days + months + (between[false].Any() ? FormattableString.Invariant($" and on {between[false].Count()} days about those that the rules name") : "");
    }

    private static void Write(ChangeRegion region, ReportPen pen)
    {
        var where = region.Where.IsEmpty ? "every case" : string.Join("; ", region.Where);
        pen.Item(0, $"On {region.AsOf.Iso()}, {where}{(region.Because.IsEmpty ? "" : $" (because of {string.Join(", ", region.Because)})")}");
        foreach (var change in region.Changes)
        {
            pen.Item(1, $"{change.Old} → {change.New}");
            if (!change.OnlyWhere.IsEmpty)
            {
                var more = change.OnlyWhere.Length - MaxConditions;
                pen.Item(2, $"only where {string.Join("; ", change.OnlyWhere.Take(MaxConditions))}{(more > 0 ? FormattableString.Invariant($"; and {more} more conditions") : "")}");
            }

            pen.Item(2, change.Witness is { } witness ? $"for example {WitnessText.InOneLine(witness)}" : "no example was found: the analysis does not exclude this change, but it may be impossible");
        }
    }
}
