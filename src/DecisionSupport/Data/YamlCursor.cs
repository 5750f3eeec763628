namespace DecisionSupport.Data;

/// <summary>Where a reader of simple YAML stands in its text. Not thread-safe.</summary>
internal sealed class YamlCursor(string text, string file)
{
    private int _line = 1;
    private int _lineStart;

    public string Text { get; } = text;

    public int Index { get; private set; }

    public bool AtEnd => Index >= Text.Length;

    /// <summary>The letter here; a line break at the end of the text.</summary>
    public char Current => At(Index);

    public bool AtLineEnd => Current == '\n' || AtComment;

    /// <summary>Whether an item of a list begins here.</summary>
    public bool AtDash => Current == '-' && IsBlank(Index + 1);

    /// <summary>How far in the cursor stands on its line, counted from 0.</summary>
    public int Column => Index - _lineStart;

    public Place Here => new(file, _line, Column + 1);

    private bool AtComment => Current == '#' && (Column == 0 || Text[Index - 1] == ' ');

    /// <summary>Whether a text has none of the letters with rules of their own: tabs, other line breaks, marks of byte order, blanks where the text ends.</summary>
    public static bool MayRead(string text) => !text.AsSpan().ContainsAny('\t', '\r', '\u0085') && !text.AsSpan().ContainsAny('\u2028', '\u2029', '\uFEFF') && !text.EndsWith(' ');

    public char At(int index) => index < Text.Length ? Text[index] : '\n';

    public bool IsBlank(int index) => At(index) is ' ' or '\n';

    public void MoveTo(int index) => Index = index;

    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            Index++;
        }
    }

    public void NextLine()
    {
        Index = EndOfLine(Index);
        if (!AtEnd)
        {
            _lineStart = ++Index;
            _line++;
        }
    }

    /// <summary>The index of the line break that ends the line of an index, or of the end of the text.</summary>
    public int EndOfLine(int index) => index >= Text.Length ? Text.Length : Text.IndexOf('\n', index) is >= 0 and var end ? end : Text.Length;

    /// <summary>Goes on to the next letter that is neither blank nor in a comment, or to the end.</summary>
    public void ToContent()
    {
        SkipSpaces();
        while (!AtEnd && AtLineEnd)
        {
            NextLine();
            SkipSpaces();
        }
    }

    /// <summary>Goes on to what stands on a later line, or to the end; false where something else stands on this one.</summary>
    public bool ToLaterLine()
    {
        SkipSpaces();
        if (!AtLineEnd)
        {
            return false;
        }

        ToContent();
        return true;
    }
}
