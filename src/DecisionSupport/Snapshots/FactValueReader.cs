using DecisionSupport.Data;
using DecisionSupport.Diagnostics;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>Reads nodes as values of facts' types. What does not fit is told where it stands, without repeating it.</summary>
internal sealed class FactValueReader(DiagnosticBag diagnostics)
{
    internal static readonly DiagnosticKind WrongFactType = new(
        "DS0602", Severity.Error, "A fact has a value of the wrong type",
        "The vocabulary says what values the fact can have.",
        "Write it as the message says; leave it out when it is unknown.");

    internal static readonly DiagnosticKind OutOfRange = new(
        "DS0605", Severity.Error, "A number out of range",
        "The vocabulary says between which numbers the fact lies.",
        "Check the number.");

    /// <summary>The value, or null after an error.</summary>
    /// <param name="type">The type it must be of.</param>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is the value of, for messages.</param>
    public FeelValue? Read(FactType type, DataNode node, string what) => (type, node) switch
    {
        (EnumListFactType words, DataSequence list) => ReadList(list, item => ReadScalar(new EnumFactType(words.Values), item, $"An item of {what}", "")),
        (StringListFactType, DataSequence list) => ReadList(list, item => ReadText(item, what)),
        (RecordListFactType records, DataSequence list) => ReadList(list, item => ReadRecord(records, item, what)),
        _ => ReadScalar(type, node, what, "; null or leaving it out means unknown"),
    };

    private FeelValue? ReadScalar(FactType type, DataNode node, string what, string absence)
    {
        FeelValue? value = (type, node) switch
        {
            (BooleanFactType, DataScalar { Style: ScalarStyle.Plain, Text: "true" }) => FeelValue.True,
            (BooleanFactType, DataScalar { Style: ScalarStyle.Plain, Text: "false" }) => FeelValue.False,
            (NumberFactType, DataScalar { Style: ScalarStyle.Plain } scalar) when ScalarReading.TryNumber(scalar.Text, out var number) => FeelValue.From(number),
            (DateFactType, DataScalar scalar) when ScalarReading.TryDate(scalar.Text, out var date) => FeelValue.From(date),
            (EnumFactType, DataScalar { IsNull: false } scalar) => FeelValue.From(scalar.Text),
            _ => null,
        };
        if (value is { } read && FactValues.Problem(type, read) is null)
        {
            return read;
        }

        var kind = type is NumberFactType && value is not null ? OutOfRange : WrongFactType;
        diagnostics.Add(kind, node.Place, $"{what} must be {type.Description}{FactHints.For(type, node)}{absence}.");
        return null;
    }

    private FeelValue? ReadText(DataNode item, string what)
    {
        if (item is DataScalar { IsNull: false } text)
        {
            return FeelValue.From(text.Text);
        }

        diagnostics.Add(WrongFactType, item.Place, $"An item of {what} must be a text; here stands {item.Kind}.");
        return null;
    }

    private FeelValue? ReadRecord(RecordListFactType type, DataNode item, string what)
    {
        if (MappingReader.Of(item, $"record of {what}", diagnostics) is not { } record)
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, FeelValue>>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            var node = field.Optional ? record.Optional(field.Name) : record.Required(field.Name);
            var isAbsent = node is null or DataScalar { IsNull: true };
            if ((isAbsent ? FeelValue.Null : ReadScalar(field.Type, node!, $"{what}.{field.Name}", "")) is { } value)
            {
                entries.Add(new(field.Name, value));
            }
        }

        record.Finish();
        return FeelValue.From(new FeelContext(entries));
    }

    private static FeelValue? ReadList(DataSequence list, Func<DataNode, FeelValue?> read)
    {
        // Every item is read, so that every fault is told.
        var items = list.Items.Select(read).ToList();
        return items.Contains(null) ? null : FeelValue.From(new FeelList(items.Select(i => i!.Value)));
    }
}
