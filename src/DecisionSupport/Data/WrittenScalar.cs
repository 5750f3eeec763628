namespace DecisionSupport.Data;

/// <summary>
/// A YAML scalar as its file writes it, folded over lines, indented or quoted, so that a place in the text can be told as a place in the file. YAML moves blanks only:
/// the n-th letter that is none is the n-th in the file too. Equal when the same letters stand at the same place.
/// </summary>
internal sealed class WrittenScalar : IEquatable<WrittenScalar>
{
    private readonly string _file;
    private readonly int _from;
    private readonly int _to;
    private readonly Place _start;

    private WrittenScalar(string file, int from, int to, Place start) => (_file, _from, _to, _start) = (file, from, to, start);

    private ReadOnlySpan<char> Letters => _file.AsSpan(_from, _to - _from);

    /// <summary>How a file writes a scalar that stands on one line; null where that is its text and nothing else.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="isBare">Whether it stands without quotation marks.</param>
    /// <param name="file">The text of the file.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="start">The place where it begins.</param>
    public static WrittenScalar? OnLine(string text, bool isBare, string file, int from, int to, Place start) =>
        isBare || !text.AsSpan().ContainsAny('\'', '"', '\\') ? null : new WrittenScalar(file, from, to, start);

    /// <summary>How a file writes a scalar that goes over lines.</summary>
    public static WrittenScalar OverLines(string file, int from, int to, Place start) => new(file, from, to, start);

    /// <summary>The same without the rest of its file, for who keeps it.</summary>
    public WrittenScalar Alone() => new(Letters.ToString(), 0, _to - _from, _start);

    public bool Equals(WrittenScalar? other) => other is not null && _start == other._start && Letters.SequenceEqual(other.Letters);

    public override bool Equals(object? obj) => Equals(obj as WrittenScalar);

    public override int GetHashCode() => HashCode.Combine(_start.Line, _start.Column);

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
        var letters = Letters;
        var (quote, first) = letters[0] switch
        {
            '\'' or '"' => (letters[0], 1),
            '>' or '|' => ('\0', letters.IndexOf('\n') + 1),
            _ => ('\0', 0),
        };
        var end = first;
        for (var i = first; i < letters.Length - (quote == '\0' ? 0 : 1); i++)
        {
            if (char.IsWhiteSpace(letters[i]))
            {
                continue;
            }

            if (quote == '"' && letters[i] == '\\' && letters[i + 1] is not ('"' or '\\' or '/'))
            {
                return null;
            }

            if (number-- == 0)
            {
                return i;
            }

            i += (quote == '\'' && letters[i] == '\'') || (quote == '"' && letters[i] == '\\') ? 1 : 0;
            end = i + 1;
        }

        return end;
    }

    private Place At(int index)
    {
        var before = Letters[..index];
        return before.LastIndexOf('\n') is >= 0 and var line
            ? _start with { Line = _start.Line + before.Count('\n'), Column = index - line }
            : _start with { Column = _start.Column + index };
    }
}
