using System.Text;
using System.Text.Json;
using System.Xml;
using DecisionSupport.Certificates.Input;
using DecisionSupport.Certificates.Input.Json;
using DecisionSupport.Certificates.Input.Xml;
using DecisionSupport.Certificates.Interpretation;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates;

/// <summary>
/// Reads FK 7800, FK 7801, FK 7802 and FK 7804 certificates: RegisterCertificate XML, bare or in a SOAP envelope, and the internal JSON
/// of Webcert. Which of them it is, is seen from the contents. Thread-safe: it has no state.
/// </summary>
public static class CertificateReader
{
    /// <summary>Reads a certificate. The stream is read from where it stands to its end, and is left open.</summary>
    /// <param name="stream">The file. Reading stops one byte past <see cref="CertificateReadOptions.MaxBytes"/>.</param>
    /// <param name="options">Limits and the day to compare dates with; <see langword="null"/> for the defaults.</param>
    /// <returns>A certificate, or the errors that prevented it: contents that are wrong in any way never throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="CertificateReadOptions.MaxBytes"/> is not positive.</exception>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static CertificateReading Read(Stream stream, CertificateReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= CertificateReadOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxBytes, nameof(options));
        try
        {
            return Read(BoundedInput.ReadAll(stream, options.MaxBytes), options);
        }
        catch (Rejection rejection)
        {
            return new CertificateReading(rejection.In(options.Name));
        }
    }

    private static CertificateReading Read(ReadOnlyMemory<byte> content, CertificateReadOptions options)
    {
        try
        {
            var document = ContentSniffer.IsJson(content.Span) ? JsonCertificate.Read(content) : XmlCertificate.Read(content);
            return new CertificateReading(Interpreter.Interpret(document, options.AsOf));
        }
        catch (XmlException malformed)
        {
            throw new Rejection(ErrorTexts.XmlMalformed, malformed.LineNumber, malformed.LinePosition);
        }
        catch (DecoderFallbackException)
        {
            throw new Rejection(ErrorTexts.Encoding);
        }
        catch (JsonException malformed)
        {
            throw new Rejection(
                ErrorTexts.JsonMalformed, (int?)malformed.LineNumber + 1, (int?)malformed.BytePositionInLine + 1);
        }
    }
}
