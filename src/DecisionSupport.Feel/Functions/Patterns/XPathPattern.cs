using System.Text;

namespace DecisionSupport.Feel.Functions.Patterns;

/// <summary>Rewrites a pattern of XPath as one of .NET, where the two differ.</summary>
internal ref struct XPathPattern
{
    private const string Blank = " \\t\\n\\r";
    private const string NameStart = ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
    private const string NamePart = NameStart + "\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
    private const string Escapable = "nrt\\|.?*+(){}[]^$-dDwWpP123456789";
    private readonly ReadOnlySpan<char> _pattern;
    private readonly string _flags;
    private readonly StringBuilder _result = new();

    private XPathPattern(ReadOnlySpan<char> pattern, string flags)
    {
        _pattern = pattern;
        _flags = flags;
    }

    /// <summary>Null when the pattern or the flags are not of XPath.</summary>
    public static string? Translate(string pattern, string flags)
    {
        if (flags.AsSpan().ContainsAnyExcept("smix"))
        {
            return null;
        }

        return new XPathPattern(Has(flags, 'x') ? WithoutBlanks(pattern) : pattern, flags).Translate();
    }

    private static bool Has(string flags, char flag) => flags.Contains(flag, StringComparison.Ordinal);

    private readonly string? Translate()
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case '\\':
                    if (!TryEscape(ref i, inClass: false))
                    {
                        return null;
                    }

                    break;
                case '[':
                    if (!TryClass(ref i))
                    {
                        return null;
                    }

                    break;
                case '(' when At(i + 1) == '?' && At(i + 2) != ':':
                    return null;
                case '.':
                    _result.Append(Has(_flags, 's') ? "(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\s\\S])" : "(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^\\n\\r])");
                    break;
                case '^':
                    _result.Append(Has(_flags, 'm') ? "(?m:^)" : "\\A");
                    break;
                case '$':
                    _result.Append(Has(_flags, 'm') ? "(?m:$)" : "\\z");
                    break;
                default:
                    _result.Append(_pattern[i]);
                    break;
            }
        }

        return _result.ToString();
    }

    private readonly char At(int index) => index < _pattern.Length ? _pattern[index] : '\0';

    private readonly bool TryEscape(ref int i, bool inClass)
    {
        var c = At(++i);
        var set = c switch
        {
            's' => Blank,
            'i' => NameStart,
            'c' => NamePart,
            _ => null,
        };
        if (set is not null)
        {
            _result.Append(inClass ? set : $"[{set}]");
            return true;
        }

        if (c is 'S' or 'I' or 'C')
        {
            _result.Append(inClass ? $"\\{c}" : $"[^{(c == 'S' ? Blank : c == 'I' ? NameStart : NamePart)}]");
            return !inClass || c == 'S';
        }

        _result.Append('\\').Append(c);
        return Escapable.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>A class in brackets; one inside it is a subtraction.</summary>
    private readonly bool TryClass(ref int i)
    {
        var depth = 0;
        for (; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case '\\':
                    if (!TryEscape(ref i, inClass: true))
                    {
                        return false;
                    }

                    break;
                case '[' when depth > 0 && _pattern[i - 1] != '-':
                    return false;
                case '[':
                    depth++;
                    _result.Append('[');
                    break;
                case ']':
                    _result.Append(']');
                    if (--depth == 0)
                    {
                        return true;
                    }

                    break;
                default:
                    _result.Append(_pattern[i]);
                    break;
            }
        }

        return false;
    }

    /// <summary>The flag x: white space outside classes means nothing, even after a backslash.</summary>
    private static string WithoutBlanks(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        var depth = 0;
        foreach (var c in pattern)
        {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth > 0 || c is not (' ' or '\t' or '\n' or '\r'))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
