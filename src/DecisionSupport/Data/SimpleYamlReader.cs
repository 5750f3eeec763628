namespace DecisionSupport.Data;

/// <summary>
/// Reads YAML as rules and cases are nearly always written, for a fraction of what a reader of all YAML takes: mappings, lists, braces and brackets, bare and
/// quoted words, folded texts. Gives up at the first thing that is anything else or looks wrong, and never says why: <see cref="YamlDataReader"/> does.
/// What it reads, it reads as that one would, places and all. Not thread-safe.
/// </summary>
internal sealed class SimpleYamlReader
{
    private readonly YamlCursor _cursor;
    private readonly SimpleYamlScalars _scalars;
    private readonly DataLimits _limits;
    private readonly NestedLists<DataNode> _items = new();
    private readonly NestedLists<DataEntry> _entries = new();
    private int _nodes;

    private SimpleYamlReader(YamlCursor cursor, DataLimits limits)
    {
        _cursor = cursor;
        _scalars = new SimpleYamlScalars(cursor);
        _limits = limits;
    }

    /// <summary>All of a text; null when it gave up.</summary>
    public static DataNode? Read(string text, string file, DataLimits limits) => YamlCursor.MayRead(text) ? new SimpleYamlReader(new YamlCursor(text, file), limits).ReadAll() : null;

    private DataNode? ReadAll()
    {
        _cursor.ToContent();
        return _cursor.Column == 0 && ReadBlock(-1, 1) is { } root && _cursor.AtEnd ? root : null;
    }

    private DataNode? ReadBlock(int outer, int depth) => _cursor.AtDash ? ReadSequence(outer, depth) : ReadMapping(depth);

    private DataMapping? ReadMapping(int depth)
    {
        var (place, column) = (_cursor.Here, _cursor.Column);
        if (!MayHold(depth))
        {
            return null;
        }

        var entries = _entries.Begin();
        do
        {
            var keyPlace = _cursor.Here;
            if (ReadKey(entries, depth + 1, inFlow: false) is not { } key || ReadValue(column, depth + 1) is not { } value)
            {
                return null;
            }

            _entries.Add(new DataEntry(key, keyPlace, value));
        }
        while (!_cursor.AtEnd && _cursor.Column == column);

        return EndsBlock(column) ? new DataMapping(place, _entries.End(entries)) : null;
    }

    private DataSequence? ReadSequence(int outer, int depth)
    {
        var (place, column) = (_cursor.Here, _cursor.Column);
        if (!MayHold(depth))
        {
            return null;
        }

        var items = _items.Begin();
        do
        {
            _cursor.MoveTo(_cursor.Index + 1);
            _cursor.SkipSpaces();
            if (ReadItem(column, depth + 1) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        }
        while (_cursor.AtDash && _cursor.Column == column);

        // A list may stand right under its key; then the next key ends it.
        return EndsBlock(column) || (column == outer && _cursor.Column == column) ? new DataSequence(place, _items.End(items)) : null;
    }

    // What is moved in neither as far as this block nor as far as that around it belongs to none; the one around sees to that.
    private bool EndsBlock(int column) => _cursor.AtEnd || _cursor.Column < column;

    private DataNode? ReadItem(int column, int depth) =>
        _cursor.AtLineEnd || _cursor.AtDash ? null : _scalars.AtKey ? ReadMapping(depth) : ReadOnLine(column, depth);

    private DataNode? ReadValue(int column, int depth)
    {
        _cursor.SkipSpaces();
        if (!_cursor.AtLineEnd)
        {
            return ReadOnLine(column, depth);
        }

        _cursor.ToContent();
        return !_cursor.AtEnd && (_cursor.Column > column || (_cursor.Column == column && _cursor.AtDash)) ? ReadBlock(column, depth) : null;
    }

    // A value that begins on the line of its key or dash, with nothing after it.
    private DataNode? ReadOnLine(int column, int depth)
    {
        if (_cursor.Current is '{' or '[')
        {
            return ReadFlow(column, depth) is { } flow && _cursor.ToLaterLine() ? flow : null;
        }

        return MayHold(depth) ? _scalars.ReadInBlock(column) : null;
    }

    private DataNode? ReadFlow(int column, int depth) => !MayHold(depth) ? null : _cursor.Current switch
    {
        '{' => ReadFlowMapping(column, depth),
        '[' => ReadFlowSequence(column, depth),
        _ => _scalars.ReadInFlow(),
    };

    private DataMapping? ReadFlowMapping(int column, int depth)
    {
        var place = _cursor.Here;
        var entries = _entries.Begin();
        var isFirst = true;
        while (ToPart(column, ref isFirst, '}') is { } isPart)
        {
            if (!isPart)
            {
                return new DataMapping(place, _entries.End(entries));
            }

            var keyPlace = _cursor.Here;
            if (ReadKey(entries, depth + 1, inFlow: true) is not { } key || !ToContentWithin(column) || ReadFlow(column, depth + 1) is not { } value)
            {
                return null;
            }

            _entries.Add(new DataEntry(key, keyPlace, value));
        }

        return null;
    }

    private DataSequence? ReadFlowSequence(int column, int depth)
    {
        var place = _cursor.Here;
        var items = _items.Begin();
        var isFirst = true;
        while (ToPart(column, ref isFirst, ']') is { } isPart)
        {
            if (!isPart)
            {
                return new DataSequence(place, _items.End(items));
            }

            if (ReadFlow(column, depth + 1) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        }

        return null;
    }

    // Goes on to the next part between brackets: true; or past the closing one: false; null where neither stands here.
    private bool? ToPart(int column, ref bool isFirst, char end)
    {
        if (!isFirst)
        {
            if (!ToContentWithin(column) || (_cursor.Current != ',' && _cursor.Current != end))
            {
                return null;
            }

            if (_cursor.Current == end)
            {
                _cursor.MoveTo(_cursor.Index + 1);
                return false;
            }
        }

        _cursor.MoveTo(_cursor.Index + 1);
        if (!ToContentWithin(column))
        {
            return null;
        }

        if (isFirst && _cursor.Current == end)
        {
            _cursor.MoveTo(_cursor.Index + 1);
            return false;
        }

        isFirst = false;
        return true;
    }

    private bool ToContentWithin(int column)
    {
        _cursor.ToContent();
        return !_cursor.AtEnd && _cursor.Column > column;
    }

    private string? ReadKey(int entries, int depth, bool inFlow) =>
        MayHold(depth) && _scalars.ReadKey(inFlow) is { } key && DataReaderRules.MayAdd(_entries.Of(entries), key) ? key : null;

    private bool MayHold(int depth) => ++_nodes <= _limits.MaxNodes && depth <= _limits.MaxDepth;
}
