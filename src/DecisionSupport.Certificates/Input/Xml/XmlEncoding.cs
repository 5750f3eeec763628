using System.Text;
using System.Text.RegularExpressions;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>
/// Decodes by byte order mark, then by the XML declaration, then as UTF-8. Old record systems still write Windows-1252, which the XML
/// reader of .NET does not know by itself.
/// </summary>
internal static partial class XmlEncoding
{
    private const int DeclarationLength = 256;
    private const char ByteOrderMark = '\uFEFF';

    public static string Decode(ReadOnlySpan<byte> content)
    {
        var text = Of(content).GetString(content);
        return text.StartsWith(ByteOrderMark) ? text[1..] : text;
    }

    private static Encoding Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Named("utf-8"),
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Named("utf-16"),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Named("utf-16BE"),
        _ => Named(Declared(content)),
    };

    private static string Declared(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, DeclarationLength)]);
        var declared = Declaration().Match(start) is { Success: true } match ? match.Groups["name"].Value : "utf-8";

        // The declaration was just read one byte at a time, so it cannot be in two-byte characters.
        return declared.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? throw new Rejection(ErrorTexts.Encoding, 1, 1) : declared;
    }

    private static Encoding Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            throw new Rejection(ErrorTexts.Encoding, 1, 1);
        }
    }

    // Of the first characters of a file. A minute is none that a busy machine comes to, so that it never makes a certificate unreadable.
    [GeneratedRegex("""\A<\?xml\s[^?>]*?encoding\s*=\s*["'](?<name>[A-Za-z][A-Za-z0-9._-]*)["']""", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Declaration();
}
