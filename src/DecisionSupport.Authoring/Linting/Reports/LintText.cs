using System.Globalization;
using System.Text;

namespace DecisionSupport.Authoring.Linting.Reports;

/// <summary>What lint found, as lines that editors and build logs understand, and a last line that counts.</summary>
internal static class LintText
{
    public static string Of(LintReport report, IReadOnlyCollection<Diagnostic> told, string name, Language language = Language.English)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in told)
        {
            text.Append(language == Language.Swedish ? InSwedish(diagnostic) : diagnostic.ToString()).Append('\n');
        }

        var errors = report.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = report.Diagnostics.Length - errors;
        return language == Language.Swedish
            ? text.Append(CultureInfo.InvariantCulture, $"{name}: {errors} fel, {warnings} {(warnings == 1 ? "varning" : "varningar")}.\n").ToString()
            : text.Append(name).Append(": ").Append(Count(errors, "error")).Append(", ").Append(Count(warnings, "warning")).Append(".\n").ToString();
    }

    // What is wrong and what to do; the names and values of this very place stand in the words of the check, which are English.
    private static string InSwedish(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch { Severity.Error => "fel", Severity.Warning => "varning", _ => "notering" };
        return ExplainedCode.Find(diagnostic.Code) is { } explained
            ? $"{diagnostic.Place}: {severity} {diagnostic.Code}: {explained.TitleIn(Language.Swedish)}. {explained.CureIn(Language.Swedish)} [{diagnostic.Message}]"
            : $"{diagnostic.Place}: {severity} {diagnostic.Code}: {diagnostic.MessageIn(Language.Swedish)}";
    }

    private static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
