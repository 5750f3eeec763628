using YamlDotNet.Core.Events;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace DecisionSupport.Data;

/// <summary>
/// A YAML scalar as its file writes it, folded over lines, indented or quoted, so that a place in the text can be told as a place in the file. YAML moves blanks only:
/// the n-th letter that is none is the n-th in the file too.
/// </summary>
internal sealed class WrittenScalar
{
    private readonly string _letters;
    private readonly Place _start;

    private WrittenScalar(string letters, Place start) => (_letters, _start) = (letters, start);

    /// <summary>How the file writes a scalar; null where that is its text and nothing else.</summary>
    public static WrittenScalar? Of(Scalar scalar, string file, Place start)
    {
        var isPlain = scalar.Start.Line == scalar.End.Line && (scalar.Style == YamlStyle.Plain || !scalar.Value.AsSpan().ContainsAny('\'', '"', '\\'));
        return isPlain ? null : new WrittenScalar(file[(int)scalar.Start.Index..Math.Min((int)scalar.End.Index, file.Length)], start);
    }

    /// <summary>Where a line and column of the text, both counted from 1, stand in the file; null where escapes make that hard to say.</summary>
    public Place? PlaceOf(string text, int line, int column)
    {
        var start = 0;
        while (line-- > 1)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        var before = text.AsSpan(0, Math.Min(start + column - 1, text.Length));
        var letters = 0;
        foreach (var letter in before)
        {
            letters += char.IsWhiteSpace(letter) ? 0 : 1;
        }

        return IndexOf(letters) is { } index ? At(index) : null;
    }

    // Where the letter with a number stands; behind the last one when there are not so many.
    private int? IndexOf(int number)
    {
        var (quote, first) = _letters[0] switch
        {
            '\'' or '"' => (_letters[0], 1),
            '>' or '|' => ('\0', _letters.IndexOf('\n', StringComparison.Ordinal) + 1),
            _ => ('\0', 0),
        };
        var end = first;
        for (var i = first; i < _letters.Length - (quote == '\0' ? 0 : 1); i++)
        {
            if (char.IsWhiteSpace(_letters[i]))
            {
                continue;
            }

            if (quote == '"' && _letters[i] == '\\' && _letters[i + 1] is not ('"' or '\\' or '/'))
            {
                return null;
            }

            if (number-- == 0)
            {
                return i;
            }

            i += (quote == '\'' && _letters[i] == '\'') || (quote == '"' && _letters[i] == '\\') ? 1 : 0;
            end = i + 1;
        }

        return end;
    }

    private Place At(int index)
    {
        var before = _letters.AsSpan(0, index);
        return before.LastIndexOf('\n') is >= 0 and var line
            ? _start with { Line = _start.Line + before.Count('\n'), Column = index - line }
            : _start with { Column = _start.Column + index };
    }
}
