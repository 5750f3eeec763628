using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>
/// Lists of records as lines of words, one record a line: the fields that all have and the one after them in order, as in a period's ground, first and
/// last day; every other as <c>name=value</c>.
/// </summary>
internal static class PeriodLines
{
    /// <summary>What stands for a list without records.</summary>
    public const string None = "-";

    public static string Write(RecordListFactType type, FeelList list)
    {
        if (list.Count == 0)
        {
            return None;
        }

        return string.Join('\n', list.Select(item => string.Join(' ', Words(type, item.AsContext()))));
    }

    /// <summary>The records, or null when a line cannot be read.</summary>
    public static FeelList? Read(RecordListFactType type, string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [None])
        {
            return FeelList.Empty;
        }

        var records = lines.Select(line => ReadLine(type, line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        return records.Contains(null) ? null : new FeelList(records.Select(r => FeelValue.From(r)));
    }

    private static IEnumerable<string> Words(RecordListFactType type, FeelContext record)
    {
        var inOrder = true;
        for (var i = 0; i < type.Fields.Length; i++)
        {
            var value = record.TryGet(type.Fields[i].Name, out var found) ? found : FeelValue.Null;
            inOrder &= i < InOrder(type) && !value.IsNull;
            if (!value.IsNull)
            {
                yield return inOrder ? Word(value) : $"{type.Fields[i].Name}={Word(value)}";
            }
        }
    }

    private static FeelContext? ReadLine(RecordListFactType type, string[] words)
    {
        var entries = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        var next = 0;
        foreach (var word in words)
        {
            var named = word.IndexOf('=', StringComparison.Ordinal);
            var field = named >= 0 ? type.Fields.FirstOrDefault(f => f.Name == word[..named]) : next < InOrder(type) ? type.Fields[next++] : null;
            var value = field is null ? FeelValue.Null : Value(field.Type, word[(named + 1)..]);
            if (value.IsNull || !entries.TryAdd(field!.Name, value))
            {
                return null;
            }
        }

        return type.Fields.All(f => f.Optional || entries.ContainsKey(f.Name)) ? new FeelContext(entries) : null;
    }

    // How many fields are told by their place alone: those that every record has, and the first that may be missing.
    private static int InOrder(RecordListFactType type) => Math.Min(type.Fields.Length, type.Fields.TakeWhile(f => !f.Optional).Count() + 1);

    private static FeelValue Value(FactType type, string word) => type switch
    {
        DateFactType => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FeelValue.From(day) : FeelValue.Null,
        BooleanFactType => word switch { "true" => FeelValue.True, "false" => FeelValue.False, _ => FeelValue.Null },
        _ => FeelValue.From(word),
    };

    private static string Word(FeelValue value) => value.Kind switch
    {
        FeelKind.Date => FactWords.Iso(value.AsDate()),
        FeelKind.String => value.AsString(),
        _ => value == FeelValue.True ? "true" : "false",
    };
}
