using System.Text.Encodings.Web;
using System.Text.Json;

namespace DecisionSupport.Certificates;

/// <summary>Writes a certificate's facts and findings as JSON. Thread-safe: it has no state.</summary>
public static class CertificateJson
{
    // Every text that is written is our own or of a closed shape, so nothing needs escaping for HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object with <c>certificate</c>, <c>loh</c> and <c>findings</c>, indented, as UTF-8 without byte order mark.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="language">The language of the findings' texts.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(Certificate certificate, Stream output, CertificateLanguage language = CertificateLanguage.Swedish)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteHead(writer, certificate);
        writer.WriteStartObject("loh");
        foreach (var (id, value) in certificate.Facts)
        {
            writer.WritePropertyName(FactNames.InBlock(id));
            WriteFact(writer, value);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("findings");
        foreach (var finding in certificate.Findings)
        {
            WriteFinding(writer, finding, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Certificate certificate)
    {
        writer.WriteStartObject("certificate");
        writer.WriteString("form", certificate.Form);
        writer.WriteString("type", certificate.Type);
        writer.WriteString("version", certificate.Version);
        writer.WriteString("issuedDate", certificate.IssuedDate is { } date ? FactNames.Iso(date) : null);
        writer.WriteBoolean("signed", certificate.Signed);
        writer.WriteBoolean("cancelled", certificate.Cancelled);
        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, CertificateFact fact)
    {
        switch (fact)
        {
            case CertificateFact.Flag flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case CertificateFact.Date date:
                writer.WriteStringValue(FactNames.Iso(date.Value));
                break;
            case CertificateFact.Word word:
                writer.WriteStringValue(word.Value);
                break;
            case CertificateFact.Words words:
                writer.WriteStartArray();
                foreach (var word in words.Values)
                {
                    writer.WriteStringValue(word);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private static void WriteFinding(Utf8JsonWriter writer, CertificateFinding finding, CertificateLanguage language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("question", finding.Question);
        writer.WriteString("answer", finding.Answer);
        if (finding.Instance is { } instance)
        {
            writer.WriteNumber("instance", instance);
        }
        else
        {
            writer.WriteNull("instance");
        }

        writer.WriteString("kind", FactNames.Lower(finding.Kind));
        writer.WriteString("severity", FactNames.Lower(finding.Severity));
        writer.WriteString("text", finding.TextIn(language));
        writer.WriteEndObject();
    }
}
