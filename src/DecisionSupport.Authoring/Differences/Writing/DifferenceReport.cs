namespace DecisionSupport.Authoring.Differences.Writing;

/// <summary>Writes a difference for people. Same difference, same text.</summary>
internal static class DifferenceReport
{
    public static string Write(RuleBookDifference difference, ReportPen pen)
    {
        pen.Title($"Rules: {difference.Old} → {difference.New}");
        pen.Heading("Who is touched");
        foreach (var group in difference.RuleSets.Where(r => r.Kind != ComparisonKind.Same))
        {
            RuleSetSection.Write(group, pen);
        }

        Untouched(difference, pen);
        pen.Heading("Worked cases that change");
        foreach (var worked in difference.Cases)
        {
            pen.Item(0, $"{worked.Case}, {worked.RuleSet}: {worked.Old?.ToString() ?? "no answer"} → {worked.New?.ToString() ?? "no answer"}");
        }

        if (difference.Cases.IsEmpty)
        {
            pen.Item(0, "none");
        }

        pen.Heading("In other words");
        Words(difference, pen);
        return pen.ToString();
    }

    private static void Untouched(RuleBookDifference difference, ReportPen pen)
    {
        var touched = difference.RuleSets.Where(r => r.Kind != ComparisonKind.Same).Select(r => r.RuleSet).ToHashSet(StringComparer.Ordinal);
        var same = difference.RuleSets.Select(r => r.RuleSet).Distinct().Where(r => !touched.Contains(r)).ToList();
        if (same.Count > 0)
        {
            pen.Line($"{string.Join(", ", same)}: nobody. The conditions are the same, definitions and parameter values written out, so that every case on every day gets the same outcome and level.");
        }

        if (touched.Count > 0 && same.Count < difference.RuleSets.Length && difference.RuleSets.Any(r => r.Kind == ComparisonKind.Same && touched.Contains(r.RuleSet)))
        {
            pen.Line("On all other days the conditions of these rule sets are the same.");
        }
    }

    private static void Words(RuleBookDifference difference, ReportPen pen)
    {
        foreach (var group in difference.Words.GroupBy(w => w.Where, StringComparer.Ordinal))
        {
            pen.SubHeading(group.Key);
            foreach (var change in group)
            {
                pen.Item(0, change.What);
                pen.Change(change.Old, change.New);
            }
        }

        if (difference.Words.IsEmpty)
        {
            pen.Item(0, "nothing");
        }
    }
}
