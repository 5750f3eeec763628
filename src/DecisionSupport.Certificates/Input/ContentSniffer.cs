using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input;

/// <summary>Tells XML from JSON by the first character that is not white space.</summary>
internal static class ContentSniffer
{
    public static bool IsJson(ReadOnlySpan<byte> content)
    {
        foreach (var value in content)
        {
            switch (value)
            {
                case (byte)'<':
                    return false;
                case (byte)'{' or (byte)'[':
                    return true;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0x00:
                case 0xEF or 0xBB or 0xBF or 0xFE or 0xFF:
                    break; // Byte order marks and the empty halves of UTF-16.
                default:
                    throw new Rejection(ErrorTexts.NotACertificate);
            }
        }

        throw new Rejection(ErrorTexts.Empty);
    }
}
