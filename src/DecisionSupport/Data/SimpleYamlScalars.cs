using System.Buffers;
using System.Text;

namespace DecisionSupport.Data;

/// <summary>
/// The words of simple YAML: keys, bare and quoted values, folded texts. Each is read to its end, or gives null where a reader of all YAML is needed. Not thread-safe.
/// </summary>
internal sealed class SimpleYamlScalars(YamlCursor cursor)
{
    private const int LongestKey = 200;

    private static readonly SearchValues<char> MayEndInBlock = SearchValues.Create("\n:#");
    private static readonly SearchValues<char> MayEndInFlow = SearchValues.Create("\n:#,[]{}");
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create(" \n-?:,[]{}#&*!|>'\"%@`");

    private readonly StringBuilder _folded = new();

    private bool AtQuote => cursor.Current is '"' or '\'';

    /// <summary>Whether a key and its colon stand here.</summary>
    public bool AtKey => EndOfKey(inFlow: false) >= 0;

    /// <summary>Reads a key, and goes on behind its colon.</summary>
    public string? ReadKey(bool inFlow)
    {
        var (start, end) = (cursor.Index, EndOfKey(inFlow));
        if (end < 0)
        {
            return null;
        }

        var key = AtQuote ? Unquoted(start, end) : cursor.Text[start..end];
        cursor.MoveTo(end + 1);
        return key;
    }

    /// <summary>Reads a value outside braces and brackets, and goes on to what stands below it.</summary>
    /// <param name="column">How far in that stands which the value belongs to: it goes on over lines that are further in.</param>
    public DataScalar? ReadInBlock(int column) => cursor.Current switch
    {
        '"' or '\'' => ReadQuoted() is { } quoted && cursor.ToLaterLine() ? quoted : null,
        '>' => ReadFolded(column),
        _ => ReadBare(column),
    };

    /// <summary>Reads a value within braces or brackets.</summary>
    public DataScalar? ReadInFlow()
    {
        if (AtQuote)
        {
            return ReadQuoted();
        }

        var (start, place, end) = (cursor.Index, cursor.Here, EndOfBare(inFlow: true));
        if (end < 0)
        {
            return null;
        }

        cursor.MoveTo(end);
        return new DataScalar(place, cursor.Text[start..end], ScalarStyle.Plain);
    }

    private DataScalar? ReadQuoted()
    {
        var (start, place, end) = (cursor.Index, cursor.Here, EndOfQuoted());
        if (end < 0)
        {
            return null;
        }

        cursor.MoveTo(end);
        var text = Unquoted(start, end);
        return new DataScalar(place, text, ScalarStyle.Quoted, WrittenScalar.OnLine(text, isBare: false, cursor.Text, start, end, place));
    }

    private DataScalar? ReadBare(int column)
    {
        var (start, place, end) = (cursor.Index, cursor.Here, EndOfBare(inFlow: false));
        if (end < 0)
        {
            return null;
        }

        cursor.MoveTo(end);
        if (!GoesOn(column, out var breaks))
        {
            return new DataScalar(place, cursor.Text[start..end], ScalarStyle.Plain);
        }

        _folded.Clear().Append(cursor.Text, start, end - start);
        do
        {
            var next = cursor.Index;
            end = EndOfLine(next, MayEndInBlock);
            if (end < 0)
            {
                return null;
            }

            Fold(breaks).Append(cursor.Text, next, end - next);
            cursor.MoveTo(end);
        }
        while (GoesOn(column, out breaks));

        return new DataScalar(place, _folded.ToString(), ScalarStyle.Plain, WrittenScalar.OverLines(cursor.Text, start, end, place));
    }

    // Whether a bare value goes on below; where it does not, the cursor goes to what stands there instead.
    private bool GoesOn(int column, out int breaks)
    {
        breaks = 0;
        cursor.SkipSpaces();
        if (cursor.Current == '#')
        {
            cursor.ToContent();
            return false;
        }

        while (!cursor.AtEnd && cursor.Current == '\n')
        {
            breaks++;
            cursor.NextLine();
            cursor.SkipSpaces();
        }

        if (!cursor.AtEnd && cursor.Column > column && cursor.Current != '#')
        {
            return true;
        }

        cursor.ToContent();
        return false;
    }

    private DataScalar? ReadFolded(int column)
    {
        var (start, place) = (cursor.Index, cursor.Here);
        if (cursor.At(start + 1) != '-' || cursor.At(start + 2) != '\n')
        {
            return null;
        }

        _folded.Clear();
        cursor.NextLine();
        cursor.SkipSpaces();
        var indent = cursor.Column;
        if (indent <= column || cursor.Current == '\n')
        {
            return null;
        }

        while (true)
        {
            var end = cursor.EndOfLine(cursor.Index);
            _folded.Append(cursor.Text, cursor.Index, end - cursor.Index);
            var breaks = 0;
            do
            {
                cursor.NextLine();
                cursor.SkipSpaces();
                breaks++;
            }
            while (!cursor.AtEnd && cursor.Current == '\n' && cursor.Column <= indent);

            if (cursor.AtEnd || cursor.Column < indent)
            {
                break;
            }

            if (cursor.Column > indent)
            {
                return null;
            }

            Fold(breaks);
        }

        var written = WrittenScalar.OverLines(cursor.Text, start, cursor.AtEnd ? cursor.Index : cursor.Index - cursor.Column, place);
        cursor.ToContent();
        return new DataScalar(place, _folded.ToString(), ScalarStyle.Quoted, written);
    }

    private StringBuilder Fold(int breaks) => breaks == 1 ? _folded.Append(' ') : _folded.Append('\n', breaks - 1);

    // The index of the colon.
    private int EndOfKey(bool inFlow)
    {
        var start = cursor.Index;
        int end;
        if (AtQuote)
        {
            end = EndOfQuoted();
        }
        else if (char.IsLetterOrDigit(cursor.Current))
        {
            var ends = inFlow ? MayEndInFlow : MayEndInBlock;
            end = start;
            do
            {
                end = IndexOf(ends, end + 1);
            }
            while ((cursor.At(end) == ':' && !cursor.IsBlank(end + 1) && !(inFlow && IsFlow(end + 1))) || (cursor.At(end) == '#' && cursor.At(end - 1) != ' '));
        }
        else
        {
            return -1;
        }

        // Before a star the library sees an alias, and reads on otherwise.
        return end > start && end - start <= LongestKey && cursor.At(end) == ':' && cursor.At(end - 1) != ' ' && cursor.IsBlank(end + 1) && !cursor.Text.AsSpan(start, end - start).Contains(" *", StringComparison.Ordinal) ? end : -1;
    }

    private int EndOfBare(bool inFlow)
    {
        var start = cursor.Index;
        var mayBegin = !NeverFirst.Contains(cursor.Current) || (cursor.Current == '-' && !cursor.IsBlank(start + 1) && !(inFlow && IsFlow(start + 1)));
        return mayBegin ? EndOfLine(start, inFlow ? MayEndInFlow : MayEndInBlock) : -1;
    }

    // Where a bare value ends on its line, blanks after it not counted; -1 where a colon makes something else of it.
    private int EndOfLine(int start, SearchValues<char> ends)
    {
        var end = start - 1;
        while (true)
        {
            end = IndexOf(ends, end + 1);
            var isColon = cursor.At(end) == ':';
            if (isColon && (cursor.IsBlank(end + 1) || (ends == MayEndInFlow && IsFlow(end + 1))))
            {
                return -1;
            }

            if (!isColon && (cursor.At(end) != '#' || cursor.At(end - 1) == ' '))
            {
                break;
            }
        }

        while (end > start && cursor.Text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    // Behind the closing mark; -1 where the text goes on over lines or has escapes of its own.
    private int EndOfQuoted()
    {
        var (text, mark, end) = (cursor.Text, cursor.Current, cursor.Index);
        do
        {
            end = text.AsSpan(end + 1).IndexOfAny(mark, '\n', mark == '"' ? '\\' : '\n') is >= 0 and var found ? end + 1 + found : text.Length;
            if (cursor.At(end) != mark)
            {
                return -1;
            }

            end++;
        }
        while (mark == '\'' && cursor.At(end) == mark);

        return end;
    }

    private string Unquoted(int start, int end)
    {
        var text = cursor.Text[(start + 1)..(end - 1)];
        return cursor.Text[start] == '\'' ? text.Replace("''", "'", StringComparison.Ordinal) : text;
    }

    private int IndexOf(SearchValues<char> ends, int start) =>
        start < cursor.Text.Length && cursor.Text.AsSpan(start).IndexOfAny(ends) is >= 0 and var index ? start + index : cursor.Text.Length;

    private bool IsFlow(int index) => cursor.At(index) is ',' or '[' or ']' or '{' or '}';
}
