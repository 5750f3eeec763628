using DecisionSupport.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlParser = YamlDotNet.Core.Parser;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace DecisionSupport.Data;

/// <summary>YAML events → nodes. Aliases, anchors, tags and further documents are refused, so a small text cannot grow.</summary>
internal sealed class YamlDataReader
{
    internal static readonly DiagnosticKind NotAllowed = new(
        "DS0007", Severity.Error, "A part of YAML that rules do without",
        "Anchors, aliases and tags make one place mean another; a reader of law should not have to look for it.",
        "Write out what you mean.");

    private readonly YamlParser _parser;
    private readonly string _text;
    private readonly string _file;
    private readonly DataLimits _limits;
    private readonly NestedLists<DataNode> _items = new();
    private readonly NestedLists<DataEntry> _entries = new();
    private int _nodes;

    private YamlDataReader(string text, string file, DataLimits limits)
    {
        _parser = new YamlParser(new StringReader(text));
        _text = text;
        _file = file;
        _limits = limits;
    }

    public static DataNode Read(string text, string file, DataLimits limits)
    {
        var reader = new YamlDataReader(text, file, limits);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            throw new DataException(SharedKinds.Syntax, FirstTab(e, text, file) ?? YamlFaults.KeyWithoutColon(e, text, file) ?? At(e.Start, file), YamlFaults.Meaning(e.Message));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser stumbles over some texts, such as a bracket that is never closed, without saying where.
            var last = reader._parser.Current?.End ?? Mark.Empty;
            throw new DataException(SharedKinds.Syntax, At(last, file), YamlFaults.Meaning(""));
        }
    }

    private DataNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            throw new DataException(SharedKinds.Empty, Place.WholeFile(_file), DataReaderRules.EmptyText);
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
        {
            throw new DataException(SharedKinds.Syntax, At(second.Start), "The text holds several documents (---); put each in a file of its own.");
        }

        return root;
    }

    private DataNode ReadNode(int depth)
    {
        var parsed = _parser.Consume<ParsingEvent>();
        var place = At(parsed.Start);
        if (++_nodes > _limits.MaxNodes)
        {
            throw new DataException(SharedKinds.TooLarge, place, $"The text holds more than {_limits.MaxNodes} values.");
        }

        if (depth > _limits.MaxDepth)
        {
            throw new DataException(SharedKinds.TooDeep, place, $"Lists and mappings are nested more than {_limits.MaxDepth} deep.");
        }

        if (parsed is AnchorAlias || parsed is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new DataException(NotAllowed, place, "Anchors (&x) and aliases (*x) are not allowed; write the value out, or put the text in quotes.");
        }

        if (parsed is NodeEvent { Tag.IsEmpty: false })
        {
            throw new DataException(NotAllowed, place, "Tags (!x) are not allowed; put the text in quotes.");
        }

        return parsed switch
        {
            Scalar scalar => new DataScalar(place, scalar.Value, scalar.Style == YamlStyle.Plain ? ScalarStyle.Plain : ScalarStyle.Quoted, WrittenAs(scalar, place)),
            SequenceStart => ReadSequence(place, depth),
            MappingStart => ReadMapping(place, depth),
            _ => throw new DataException(SharedKinds.Empty, Place.WholeFile(_file), DataReaderRules.EmptyText),
        };
    }

    private WrittenScalar? WrittenAs(Scalar scalar, Place place)
    {
        var (from, to) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, _text.Length));
        return scalar.Start.Line == scalar.End.Line
            ? WrittenScalar.OnLine(scalar.Value, scalar.Style == YamlStyle.Plain, _text, from, to, place)
            : WrittenScalar.OverLines(_text, from, to, place);
    }

    private DataSequence ReadSequence(Place place, int depth)
    {
        var items = _items.Begin();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            _items.Add(ReadNode(depth + 1));
        }

        return new DataSequence(place, _items.End(items));
    }

    private DataMapping ReadMapping(Place place, int depth)
    {
        var entries = _entries.Begin();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyNode = ReadNode(depth + 1);
            if (keyNode is not DataScalar { Text: var key })
            {
                throw new DataException(SharedKinds.WrongKind, keyNode.Place, "A key is a word; it cannot be a list or a mapping.");
            }

            DataReaderRules.RefuseDuplicate(_entries.Of(entries), key, keyNode.Place);
            _entries.Add(new DataEntry(key, keyNode.Place, ReadNode(depth + 1)));
        }

        return new DataMapping(place, _entries.End(entries));
    }

    // The parser tells of a tab at the beginning of the text, wherever it is.
    private static Place? FirstTab(YamlException e, string text, string file)
    {
        if (e.Start.Index > 0 || !e.Message.Contains("tab", StringComparison.Ordinal))
        {
            return null;
        }

        var line = 0;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            if (row.IndexOf('\t') is >= 0 and var column && row[..column].IsWhiteSpace())
            {
                return new Place(file, line, column + 1);
            }
        }

        return null;
    }

    private Place At(Mark mark) => At(mark, _file);

    private static Place At(Mark mark, string file) => new(file, (int)mark.Line, (int)mark.Column);
}
