using System.Text;

namespace DecisionSupport.Authoring.Linting.Reports;

/// <summary>What lint found, as lines that editors and build logs understand, and a last line that counts.</summary>
internal static class LintText
{
    public static string Of(LintReport report, IReadOnlyCollection<Diagnostic> told, string name)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in told)
        {
            text.Append(diagnostic).Append('\n');
        }

        var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = report.Diagnostics.Length - errors;
        return text.Append(name).Append(": ").Append(Count(errors, "error")).Append(", ").Append(Count(warnings, "warning")).Append(".\n").ToString();
    }

    private static string Count(int count, string thing) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
