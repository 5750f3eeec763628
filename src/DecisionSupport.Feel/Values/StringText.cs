using System.Globalization;
using System.Text;

namespace DecisionSupport.Feel.Values;

/// <summary>String literals: quoting with the escapes of the language.</summary>
internal static class StringText
{
    public static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                default:
                    AppendPlain(text, c);
                    break;
            }
        }

        text.Append('"');
    }

    private static void AppendPlain(StringBuilder text, char c)
    {
        if (char.IsControl(c) || c is '\u2028' or '\u2029')
        {
            text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(c);
        }
    }
}
