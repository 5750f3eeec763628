namespace DecisionSupport.Data;

/// <summary>A piece of a YAML or JSON text, with the place where it stands. Immutable once read.</summary>
internal abstract class DataNode(Place place)
{
    public Place Place { get; } = place;

    /// <summary>What the node is, as an error message says it.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value. What it means is settled by whoever knows which type is expected there.</summary>
internal sealed class DataScalar(Place place, string text, ScalarStyle style, WrittenScalar? written = null) : DataNode(place)
{
    public string Text { get; } = text;

    public ScalarStyle Style { get; } = style;

    /// <summary>How the file writes it; null where that is the text itself, letter by letter.</summary>
    public WrittenScalar? Written { get; } = written;

    public bool IsNull => Style == ScalarStyle.Plain && (Text is "" or "null" or "~");

    public override string Kind => IsNull ? "null" : Style == ScalarStyle.Plain ? "a value" : "a text";
}

/// <summary>Whether a scalar was written bare (and may be a number, a date, true, false or null) or as a text.</summary>
internal enum ScalarStyle
{
    Plain,
    Quoted,
}

/// <summary>A list.</summary>
internal sealed class DataSequence(Place place, ImmutableArray<DataNode> items) : DataNode(place)
{
    public ImmutableArray<DataNode> Items { get; } = items;

    public override string Kind => "a list";
}

/// <summary>Keys with values, in the order written, no key twice.</summary>
internal sealed class DataMapping(Place place, ImmutableArray<DataEntry> entries) : DataNode(place)
{
    public ImmutableArray<DataEntry> Entries { get; } = entries;

    public override string Kind => "a mapping";

    public DataNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One key of a mapping.</summary>
internal readonly record struct DataEntry(string Key, Place Place, DataNode Value);
