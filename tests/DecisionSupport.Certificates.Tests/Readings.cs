using System.Text;

namespace DecisionSupport.Certificates.Tests;

/// <summary>Short ways to read, and to say what was found on one line.</summary>
internal static class Readings
{
    public static CertificateReading Read(byte[] content, CertificateReadOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return CertificateReader.Read(stream, options);
    }

    public static CertificateReading Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    public static Certificate MustRead(byte[] content, CertificateReadOptions? options = null)
    {
        var reading = Read(content, options);
        return reading.Certificate ?? throw new InvalidOperationException($"Not read: {reading.Errors[0]}");
    }

    public static Certificate MustRead(string content) => MustRead(Encoding.UTF8.GetBytes(content));

    /// <summary>The questions that have an error, sorted as text.</summary>
    public static string ErrorQuestions(this Certificate certificate) => string.Join(' ', certificate.Findings
        .Where(finding => finding is { Severity: Severity.Error, Question: not null })
        .Select(finding => finding.Question!)
        .Distinct()
        .Order(StringComparer.Ordinal));

    public static bool HasDocumentError(this Certificate certificate) =>
        certificate.Findings.Any(finding => finding is { Severity: Severity.Error, Question: null });

    public static string Codes(this Certificate certificate, Severity severity) =>
        string.Join(' ', certificate.Findings.Where(finding => finding.Severity == severity).Select(finding => $"{finding.Answer ?? finding.Question ?? "-"}:{finding.Code}"));

    public static string FactLines(this Certificate certificate)
    {
        using var text = new StringWriter();
        CertificateYaml.Write(certificate, text);
        return string.Join('\n', text.ToString().Split('\n').Where(line => !line.StartsWith('#')));
    }

    public static string Json(this Certificate certificate, Language language = Language.Swedish)
    {
        using var output = new MemoryStream();
        CertificateJson.Write(certificate, output, language);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static string Yaml(this Certificate certificate, Language language = Language.Swedish)
    {
        using var output = new StringWriter();
        CertificateYaml.Write(certificate, output, language);
        return output.ToString();
    }
}
