using DecisionSupport.Authoring.Reasoning.Witnesses;

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
                return;
        }

        foreach (var region in difference.Regions)
        {
            Write(region, pen);
        }

        pen.Line($"Every other case gets the same outcome and level on {Days(difference)}: proved.");
    }

    private static string Days(RuleSetDifference difference)
    {
        var ends = difference.LookedAt.Length > 1 && difference.LookedAt[1] == difference.To ? 2 : 1;
        var months = difference.LookedAt.Length - ends;
        var days = string.Join(" and ", difference.LookedAt.Take(ends).Select(d => d.Iso()));
        return months == 0 ? days : FormattableString.Invariant($"{days} and on the first of {months} months after {difference.From.Iso()}");
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
