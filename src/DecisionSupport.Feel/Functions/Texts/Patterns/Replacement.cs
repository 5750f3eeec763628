using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>The replacement text of XPath: $1 is a group, \$ a dollar sign and \\ a backslash.</summary>
internal sealed class Replacement
{
    /// <summary>A literal text, or a group number where the text is null.</summary>
    private readonly List<(string? Text, int Group)> _parts = [];

    /// <summary>Null when a dollar sign or a backslash stands alone.</summary>
    public static Replacement? Parse(string text, int groups)
    {
        var replacement = new Replacement();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '\\' when next is '\\' or '$':
                    replacement._parts.Add((next.ToString(), 0));
                    i++;
                    break;
                case '$' when char.IsAsciiDigit(next):
                    i += replacement.AddGroup(text.AsSpan(i + 1), groups);
                    break;
                case '\\' or '$':
                    return null;
                default:
                    replacement._parts.Add((text[i].ToString(), 0));
                    break;
            }
        }

        return replacement;
    }

    public void AppendTo(StringBuilder result, Match match)
    {
        foreach (var (text, group) in _parts)
        {
            if (text is null)
            {
                result.Append(match.Groups[group].ValueSpan);
            }
            else
            {
                result.Append(text);
            }
        }
    }

    /// <summary>As many digits as make the number of a group there is, at least one; says how many.</summary>
    private int AddGroup(ReadOnlySpan<char> digits, int groups)
    {
        var number = digits[0] - '0';
        var length = 1;
        while (length < digits.Length && char.IsAsciiDigit(digits[length]) && (number * 10) + (digits[length] - '0') <= groups)
        {
            number = (number * 10) + (digits[length] - '0');
            length++;
        }

        _parts.Add((null, number));
        return length;
    }
}
