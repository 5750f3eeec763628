using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Lists of records as lines of words, one record a line, its fields in order.</summary>
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

        return string.Join('\n', list.Select(item => string.Join(' ', type.Fields.Select(f => item.AsContext().TryGet(f.Name, out var value) ? Word(value) : "").Where(w => w.Length > 0))));
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

    private static FeelContext? ReadLine(RecordListFactType type, string[] words)
    {
        var required = type.Fields.Count(f => !f.Optional);
        if (words.Length < required || words.Length > type.Fields.Length)
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, FeelValue>>();
        for (var i = 0; i < words.Length; i++)
        {
            var value = type.Fields[i].Type is DateFactType
                ? DateOnly.TryParseExact(words[i], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FeelValue.From(day) : FeelValue.Null
                : FeelValue.From(words[i]);
            if (value.IsNull)
            {
                return null;
            }

            entries.Add(new(type.Fields[i].Name, value));
        }

        return new FeelContext(entries);
    }

    private static string Word(FeelValue value) => value.Kind switch
    {
        FeelKind.Date => FactWords.Iso(value.AsDate()),
        FeelKind.String => value.AsString(),
        _ => "",
    };
}
