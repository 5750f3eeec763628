namespace DecisionSupport.LanguageServer.Protocol;

/// <summary>The lines of a text: offsets in it as positions of the protocol, lines and UTF-16 code units from 0, and back. Immutable.</summary>
internal sealed class Lines
{
    private readonly string _text;
    private readonly ImmutableArray<int> _starts;

    public Lines(string text)
    {
        _text = text;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = starts.DrainToImmutable();
    }

    public int Count => _starts.Length;

    /// <summary>The offset of a position; one beyond the text or its line is taken as the end of it.</summary>
    public int OffsetOf(int line, int character)
    {
        if (line < 0)
        {
            return 0;
        }

        return line >= _starts.Length ? _text.Length : Math.Min(_starts[line] + Math.Max(character, 0), EndOf(line));
    }

    public (int Line, int Character) PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _starts[line]);
    }

    /// <summary>Where a line ends, its line break left out.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && (_text[end - 1] is '\n' or '\r'))
        {
            end--;
        }

        return end;
    }

    public JsonObject Range(int start, int end) => new() { ["start"] = Position(start), ["end"] = Position(end) };

    private JsonObject Position(int offset)
    {
        var (line, character) = PositionOf(offset);
        return new JsonObject { ["line"] = line, ["character"] = character };
    }
}
