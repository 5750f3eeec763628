using System.Text;

namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>Rewrites a pattern of XPath as one of .NET, where the two differ.</summary>
internal ref struct XPathPattern
{
    private const string Blank = " \\t\\n\\r";
    private const string NameStart = ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF"
        + "\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";
    private const string NamePart = NameStart + "\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040";
    private const string Word = "\\p{L}\\p{M}\\p{N}\\p{S}";
    private const string NoWord = "\\p{P}\\p{Z}\\p{C}";
    private const string Escapable = "nrt\\|.?*+(){}[]^$-dD";
    private readonly ReadOnlySpan<char> _pattern;
    private readonly string _flags;
    private readonly StringBuilder _result = new();
    private readonly CapturingGroups _groups = new();

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

        return new XPathPattern(Has(flags, 'x') ? PatternBlanks.Remove(pattern) : pattern, flags).Translate();
    }

    private static bool Has(string flags, char flag) => flags.Contains(flag, StringComparison.Ordinal);

    private readonly string? Translate()
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case '\\':
                    if (!TryEscape(ref i, null))
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
                case ']' or '}':
                    return null;
                case '(':
                    _groups.Open(captures: At(i + 1) != '?');
                    _result.Append('(');
                    break;
                case ')':
                    _groups.Close();
                    _result.Append(')');
                    break;
                case '{':
                    var length = Quantifier.LengthOf(_pattern[i..]);
                    if (length == 0)
                    {
                        return null;
                    }

                    _result.Append(_pattern.Slice(i, length));
                    i += length - 1;
                    break;
                case '.':
                    _result.Append(Has(_flags, 's') ? $"(?:{CharacterClass.AnyPair}|[\\s\\S])" : $"(?:{CharacterClass.AnyPair}|[^\\n\\r])");
                    break;
                case '^':
                    _result.Append(Has(_flags, 'm') ? "(?m:^)" : "\\A");
                    break;
                case '$':
                    _result.Append(Has(_flags, 'm') ? "(?m:$)" : "\\z");
                    break;
                case var c when char.IsHighSurrogate(c) && char.IsLowSurrogate(At(i + 1)):
                    _result.Append("(?:").Append(_pattern.Slice(i++, 2)).Append(')');
                    break;
                default:
                    _result.Append(_pattern[i]);
                    break;
            }
        }

        return _result.ToString();
    }

    private readonly char At(int index) => index < _pattern.Length ? _pattern[index] : '\0';

    /// <summary>Inside a class the escape goes to the content of the class.</summary>
    private readonly bool TryEscape(ref int i, StringBuilder? classContent)
    {
        var c = At(++i);
        var inClass = classContent is not null;
        var target = classContent ?? _result;
        if (c is >= '1' and <= '9')
        {
            return !inClass && TryReference(ref i);
        }

        var set = c switch
        {
            's' => Blank,
            'i' => NameStart,
            'c' => NamePart,
            'w' => Word,
            'W' => NoWord,
            _ => null,
        };
        if (set is not null)
        {
            target.Append(inClass ? set : $"[{set}]");
            return true;
        }

        if (c is 'S' or 'I' or 'C')
        {
            target.Append(inClass ? $"\\{c}" : $"[^{(c == 'S' ? Blank : c == 'I' ? NameStart : NamePart)}]");
            return !inClass || c == 'S';
        }

        target.Append('\\').Append(c);
        return c is 'p' or 'P' ? TryCategory(ref i, target) : Escapable.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>The braces after <c>\p</c>, which say no number of times.</summary>
    private readonly bool TryCategory(ref int i, StringBuilder target)
    {
        var length = _pattern[(i + 1)..].IndexOf('}') + 1;
        target.Append(_pattern.Slice(i + 1, length));
        i += length;
        return length > 0;
    }

    private readonly bool TryReference(ref int i)
    {
        var reference = _groups.Reference(_pattern[i..], out var length);
        _result.Append(reference);
        i += length - 1;
        return reference is not null;
    }

    /// <summary>A class in brackets; one inside it is a subtraction.</summary>
    private readonly bool TryClass(ref int i)
    {
        var characterClass = new CharacterClass();
        var depth = 0;
        for (; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case '\\':
                    if (!TryEscape(ref i, characterClass.Content))
                    {
                        return false;
                    }

                    break;
                case '[' when depth > 0 && _pattern[i - 1] != '-':
                    return false;
                case '[':
                    depth++;
                    characterClass.Open(depth);
                    break;
                case ']' when --depth == 0:
                    return characterClass.TryAppendTo(_result);
                case var c when char.IsHighSurrogate(c) && char.IsLowSurrogate(At(i + 1)):
                    characterClass.AddPair(_pattern.Slice(i++, 2));
                    break;
                default:
                    characterClass.Content.Append(_pattern[i]);
                    break;
            }
        }

        return false;
    }
}
