using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Certificates.Facts;
using DecisionSupport.Feel;

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
    public static void Write(Certificate certificate, Stream output, Language language = Language.Swedish)
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

    private static void WriteFact(Utf8JsonWriter writer, FeelValue fact)
    {
        switch (fact.Kind)
        {
            case FeelKind.Boolean:
                writer.WriteBooleanValue(fact.AsBoolean());
                break;
            case FeelKind.Date:
                writer.WriteStringValue(FactNames.Iso(fact.AsDate()));
                break;
            case FeelKind.List:
                writer.WriteStartArray();
                foreach (var word in fact.AsList())
                {
                    WriteFact(writer, word);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(fact.AsString());
                break;
        }
    }

    private static void WriteFinding(Utf8JsonWriter writer, CertificateFinding finding, Language language)
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
