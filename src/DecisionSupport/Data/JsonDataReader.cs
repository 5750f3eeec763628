using System.Text;
using System.Text.Json;
using DecisionSupport.Diagnostics;

namespace DecisionSupport.Data;

/// <summary>JSON tokens → the same nodes as YAML. Only for texts that begin as JSON does; YAML's own flow style is left to YAML.</summary>
internal ref struct JsonDataReader
{
    private readonly byte[] _utf8;
    private readonly string _file;
    private readonly DataLimits _limits;
    private Utf8JsonReader _json;
    private readonly NestedLists<DataNode> _items = new();
    private readonly NestedLists<DataEntry> _entries = new();
    private int _nodes;
    private int _counted;
    private int _line = 1;
    private int _column;

    private JsonDataReader(byte[] utf8, string file, DataLimits limits)
    {
        _utf8 = utf8;
        _file = file;
        _limits = limits;
        // One deeper than is allowed: what is too deep is told here, with its place.
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
    }

    /// <summary>Whether a text that begins with a brace goes on as JSON does (a quoted key or an empty object).</summary>
    public static bool LooksLikeJson(ReadOnlySpan<char> start)
    {
        var next = start[1..].TrimStart();
        return !next.IsEmpty && (next[0] == '"' || next[0] == '}');
    }

    public static DataNode Read(string text, string file, DataLimits limits)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new JsonDataReader(utf8, file, limits);
            reader._json.Read();
            var root = reader.ReadNode(1);
            reader._json.Read();
            return root;
        }
        catch (JsonException e)
        {
            var place = new Place(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            throw new DataException(SharedKinds.Syntax, place, "This is not well-formed JSON. Check quotes, commas and brackets near here.");
        }
    }

    private DataNode ReadNode(int depth)
    {
        var place = Here();
        if (++_nodes > _limits.MaxNodes)
        {
            throw new DataException(SharedKinds.TooLarge, place, $"The text holds more than {_limits.MaxNodes} values.");
        }

        if (depth > _limits.MaxDepth)
        {
            throw new DataException(SharedKinds.TooDeep, place, $"Lists and mappings are nested more than {_limits.MaxDepth} deep.");
        }

        return _json.TokenType switch
        {
            JsonTokenType.StartObject => ReadMapping(place, depth),
            JsonTokenType.StartArray => ReadSequence(place, depth),
            JsonTokenType.String => new DataScalar(place, Text(), ScalarStyle.Quoted),
            _ => new DataScalar(place, Encoding.UTF8.GetString(_json.ValueSpan), ScalarStyle.Plain),
        };
    }

    private DataMapping ReadMapping(Place place, int depth)
    {
        var entries = _entries.Begin();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var keyPlace = Here();
            var key = Text();
            DataReaderRules.RefuseDuplicate(_entries.Of(entries), key, keyPlace);
            _json.Read();
            _entries.Add(new DataEntry(key, keyPlace, ReadNode(depth + 1)));
        }

        return new DataMapping(place, _entries.End(entries));
    }

    private DataSequence ReadSequence(Place place, int depth)
    {
        var items = _items.Begin();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _items.Add(ReadNode(depth + 1));
        }

        return new DataSequence(place, _items.End(items));
    }

    private string Text()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new DataException(SharedKinds.WrongEncoding, Here(), "A text holds half of a surrogate pair; write the whole character.");
        }
    }

    // Tokens come in order, so lines and columns are counted on from the token before: a long line takes no longer than a long text.
    private Place Here()
    {
        var start = (int)_json.TokenStartIndex;
        var passed = _utf8.AsSpan(_counted, start - _counted);
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 0;
            passed = passed[(lastBreak + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _counted = start;
        return new Place(_file, _line, _column + 1);
    }
}
