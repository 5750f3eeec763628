namespace DecisionSupport.Certificates.Tests.Rules;

/// <summary>What an edit of a certificate changes in what is said of it, on one line.</summary>
internal static class Outcome
{
    /// <summary>Findings that came (+) and went (−), remarks in brackets, then facts: <c>?</c> is one that is unknown now. Empty where nothing changed.</summary>
    public static string Between(Certificate before, Certificate after)
    {
        var (old, now) = (before.Findings.Select(Line).ToList(), after.Findings.Select(Line).ToList());
        return string.Join("; ", [
            .. Heads(before, after),
            .. now.Except(old).Select(line => $"+ {line}"),
            .. old.Except(now).Select(line => $"− {line}"),
            .. Facts(before, after),
        ]);
    }

    /// <summary>What came of reading a file: its error, or what changed.</summary>
    public static string Between(Certificate before, CertificateReading after) =>
        after.Certificate is { } certificate ? Between(before, certificate) : $"refused: {after.Errors.Single().Code}";

    private static IEnumerable<string> Heads(Certificate before, Certificate after) =>
        new[] { Head(after) }.Except([Head(before)]);

    private static string Head(Certificate certificate) =>
        $"{certificate.Form} {certificate.Type} {certificate.Version ?? "?"} {certificate.IssuedDate?.ToString("yyyy-MM-dd", null) ?? "not signed"}{(certificate.Cancelled ? " cancelled" : "")}";

    // What is about the document has its place in the words alone.
    private static string Line(CertificateFinding finding)
    {
        var place = finding.Question is null ? "" : $"{finding.Answer ?? finding.Question}{(finding.Instance is { } number ? $"#{number}" : "")} ";
        var line = place + finding.Code + (finding.Question is null ? $": {finding.TextIn(Language.English).Split(". ")[0]}" : "");
        return finding.Severity == Severity.Error ? line : $"({line})";
    }

    private static IEnumerable<string> Facts(Certificate before, Certificate after)
    {
        var (old, now) = (Facts(before), Facts(after));
        return now.Except(old).Concat(old.ExceptBy(now.Select(Name), Name).Select(line => $"{Name(line)}: ?"));

        static string Name(string line) => line.Split(':')[0];
    }

    private static string[] Facts(Certificate certificate) => certificate.Facts.Count == 0
        ? []
        : [.. certificate.FactLines().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim())];
}
