using DecisionSupport.Data;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Snapshots;

/// <summary>Reads a node as a value of a fact's type; null when it is none.</summary>
internal static class FactValueReader
{
    public static FeelValue? Read(FactType type, DataNode node)
    {
        FeelValue? value = (type, node) switch
        {
            (BooleanFactType, DataScalar { Style: ScalarStyle.Plain, Text: "true" }) => FeelValue.True,
            (BooleanFactType, DataScalar { Style: ScalarStyle.Plain, Text: "false" }) => FeelValue.False,
            (NumberFactType, DataScalar { Style: ScalarStyle.Plain } scalar) when ScalarReading.TryNumber(scalar.Text, out var number) => FeelValue.From(number),
            (DateFactType, DataScalar scalar) when ScalarReading.TryDate(scalar.Text, out var date) => FeelValue.From(date),
            (EnumFactType, DataScalar scalar) => FeelValue.From(scalar.Text),
            (EnumListFactType or StringListFactType, DataSequence list) => ReadList(list, item => item is DataScalar { IsNull: false } text ? FeelValue.From(text.Text) : null),
            (RecordListFactType records, DataSequence list) => ReadList(list, item => item is DataMapping record ? ReadRecord(records, record) : null),
            _ => null,
        };
        return value is { } read && FactValues.Problem(type, read) is null ? read : null;
    }

    private static FeelValue? ReadList(DataSequence list, Func<DataNode, FeelValue?> read)
    {
        var items = new FeelValue[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (read(list.Items[i]) is not { } item)
            {
                return null;
            }

            items[i] = item;
        }

        return FeelValue.From(new FeelList((IEnumerable<FeelValue>)items));
    }

    private static FeelValue? ReadRecord(RecordListFactType type, DataMapping record)
    {
        if (record.Entries.Any(e => type.Fields.All(f => f.Name != e.Key)))
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, FeelValue>>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            var node = record.Find(field.Name);
            var isAbsent = node is null or DataScalar { IsNull: true };
            var value = isAbsent ? (field.Optional ? FeelValue.Null : null) : Read(field.Type, node!);
            if (value is not { } read)
            {
                return null;
            }

            entries.Add(new(field.Name, read));
        }

        return FeelValue.From(new FeelContext(entries));
    }
}
