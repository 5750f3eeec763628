namespace DecisionSupport.Rendering.Reports;

/// <summary>Takes out of a report what it has said already: the same thing twice is a thing to wonder about.</summary>
internal static class SaidOnce
{
    public static Report In(Report report)
    {
        var said = new HashSet<string>(report.Parts.Select(p => p.Text).Where(t => t.Length > 0), StringComparer.Ordinal);
        var summary = report.Summary is { } head ? In(head, said) : null;
        return report with
        {
            Summary = summary is { Items.IsEmpty: true } ? null : summary,
            Parts = [.. report.Parts.Select(p => p with { Sections = [.. p.Sections.Select(s => In(s, said)).Where(s => !s.Items.IsEmpty)] }).Where(p => p.Text.Length > 0 || !p.Sections.IsEmpty)],
        };
    }

    private static ReportSection In(ReportSection section, HashSet<string> said) =>
        section with { Items = [.. section.Items.Where(i => i.Text.Length == 0 || said.Add($"{i.Lead}: {i.Text}")).Select(i => i.Below is { } below && !said.Add(below) ? i with { Below = null } : i)] };
}
