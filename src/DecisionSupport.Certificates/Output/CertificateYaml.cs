using DecisionSupport.Certificates.Facts;
using DecisionSupport.Feel;

namespace DecisionSupport.Certificates;

/// <summary>
/// Writes a certificate as the <c>loh</c> part of a case snapshot, with the findings as comments before it. Thread-safe: it has no state.
/// </summary>
public static class CertificateYaml
{
    /// <summary>Writes the fragment, with LF line ends.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="language">The language of the comments.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Certificate certificate, TextWriter output, Language language = Language.Swedish)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {Head(certificate, language)}\n");
        foreach (var finding in certificate.Findings)
        {
            output.Write($"# {Place(finding, language)} [{Weight(finding.Severity, language)}] {finding.TextIn(language)}\n");
        }

        output.Write(certificate.Facts.Count == 0 ? "loh: {}\n" : "loh:\n");
        foreach (var (id, fact) in certificate.Facts)
        {
            output.Write($"  {FactNames.InBlock(id)}: {Text(fact)}\n");
        }
    }

    private static string Head(Certificate certificate, Language language)
    {
        var form = $"{certificate.Form} ({certificate.Type} {certificate.Version ?? "?"})";
        var isEnglish = language == Language.English;
        return certificate switch
        {
            { Cancelled: true } => form + (isEnglish ? ", cancelled" : ", makulerat"),
            { IssuedDate: { } date } => form + (isEnglish ? ", signed " : ", undertecknat ") + FactNames.Iso(date),
            _ => form + (isEnglish ? ", not signed" : ", inte undertecknat"),
        };
    }

    private static string Place(CertificateFinding finding, Language language)
    {
        var place = finding.Answer ?? finding.Question ?? (language == Language.English ? "document" : "dokumentet");
        return finding.Instance is null ? place : $"{place} ({finding.Instance})";
    }

    private static string Weight(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.English) => "error",
        (Severity.Error, _) => "fel",
        (_, Language.English) => "remark",
        _ => "anmärkning",
    };

    private static string Text(FeelValue fact) => fact.Kind switch
    {
        FeelKind.Boolean => fact.AsBoolean() ? "true" : "false",
        FeelKind.Date => FactNames.Iso(fact.AsDate()),
        FeelKind.List => $"[{string.Join(", ", fact.AsList().Select(Text))}]",
        _ => Scalar(fact.AsString()),
    };

    // Words of our own lists are lower case with hyphens, or form numbers. All else, such as a diagnosis code, is quoted.
    private static string Scalar(string text) =>
        text.All(character => char.IsAsciiLetterLower(character) || character == '-') || text.StartsWith("FK", StringComparison.Ordinal)
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
