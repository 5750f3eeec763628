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

    // Where the words of a check have no Swedish, the title and the cure of its code stand before them.
    private static string InSwedish(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch { Severity.Error => "fel", Severity.Warning => "varning", _ => "notering" };
        var message = ExplainedCode.MessageOf(diagnostic, Language.Swedish);
        var told = message == diagnostic.Message && ExplainedCode.Find(diagnostic.Code) is { } explained
            ? $"{explained.TitleIn(Language.Swedish)}. {explained.CureIn(Language.Swedish)} [{message}]"
            : message;
        return $"{diagnostic.Place}: {severity} {diagnostic.Code}: {told}";
    }

    private static string Count(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
