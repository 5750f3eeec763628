using System.Text;
using System.Text.Unicode;
using DecisionSupport.Certificates.Texts;

namespace DecisionSupport.Certificates.Input.Json;

/// <summary>Makes any encoding of JSON plain UTF-8, and refuses what is nested too deep before it is parsed.</summary>
internal static class JsonContent
{
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> content)
    {
        var utf8 = content.Span switch
        {
            [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(content.Span[2..])),
            [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(content.Span[2..])),
            [0xEF, 0xBB, 0xBF, ..] => content[3..],
            _ => content,
        };
        return Utf8.IsValid(utf8.Span) ? utf8 : throw new Rejection(ErrorTexts.Encoding);
    }

    public static void CheckDepth(ReadOnlySpan<byte> utf8)
    {
        var depth = 0;
        var isInText = false;
        for (var index = 0; index < utf8.Length; index++)
        {
            switch (utf8[index])
            {
                case (byte)'"':
                    isInText = !isInText;
                    break;
                case (byte)'\\' when isInText:
                    index++;
                    break;
                case (byte)'{' or (byte)'[' when !isInText:
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when !isInText:
                    depth--;
                    break;
                default:
                    break;
            }

            if (depth > ReadingLimits.Depth)
            {
                throw new Rejection(ErrorTexts.TooDeep);
            }
        }
    }
}
