using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Xml;

/// <summary>
/// Looks through the markup once before it is parsed: document types are refused by name, and so are tags with more attributes than
/// the parser can compare in reasonable time.
/// </summary>
internal static class MarkupGuard
{
    private const string DocumentType = "<!DOCTYPE";

    public static void Check(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Next(text, at))
        {
        }
    }

    private static int Next(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith(DocumentType, StringComparison.Ordinal))
        {
            throw Refuse(ErrorTexts.XmlDocumentType, text, at);
        }

        var end = rest switch
        {
            ['<', '!', '-', '-', ..] => text.IndexOf("-->", at + 4, StringComparison.Ordinal),
            ['<', '!', '[', ..] => text.IndexOf("]]>", at + 3, StringComparison.Ordinal),
            ['<', '?', ..] => text.IndexOf("?>", at + 2, StringComparison.Ordinal),
            _ => EndOfTag(text, at),
        };
        return end < 0 ? -1 : text.IndexOf('<', end);
    }

    private static int EndOfTag(string text, int start)
    {
        var quote = '\0';
        for (var at = start + 1; at < text.Length; at++)
        {
            var character = text[at];
            if (at - start > ReadingLimits.TagLength)
            {
                throw Refuse(ErrorTexts.TagTooLong, text, start);
            }

            if (quote == '\0' && character == '>')
            {
                return at;
            }

            quote = character switch
            {
                '"' or '\'' when quote == '\0' => character,
                _ when character == quote => '\0',
                _ => quote,
            };
        }

        return -1;
    }

    private static Rejection Refuse(ErrorText error, string text, int at)
    {
        var before = text.AsSpan(0, at);
        return new Rejection(error, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
