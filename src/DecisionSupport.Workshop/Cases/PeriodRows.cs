using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Cases;

/// <summary>Lists of records, such as periods with a ground and two days, as rows of fields in a form, there and back.</summary>
internal static class PeriodRows
{
    /// <summary>What the field of the list itself says when it is known to be empty.</summary>
    public const string None = "-";

    /// <summary>Rows that are read; a life has fewer.</summary>
    public const int Most = 200;

    /// <summary>The name of a field in a row.</summary>
    public static string Name(string list, int row, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}.{row}.{field}");

    /// <summary>A value as the row's field holds it.</summary>
    public static string Word(FeelValue value) => value.Kind switch
    {
        FeelKind.Null => "",
        FeelKind.Date => FactWords.Iso(value.AsDate()),
        FeelKind.Boolean => value.AsBoolean() ? "true" : "false",
        _ => value.AsString(),
    };

    /// <summary>What a field of a record is called.</summary>
    public static LocalizedText Label(RecordField field) => field.Name switch
    {
        "ground" => new("Vad", "What"),
        "from" => new("Från och med", "From"),
        "to" => new("Till och med", "To"),
        _ => field.Question ?? new(field.Name, field.Name),
    };

    /// <summary>Whether a row has anything in it.</summary>
    public static bool IsFilled(RecordListFactType type, string list, int row, Func<string, string> typed) => type.Fields.Any(f => typed(Name(list, row, f.Name)).Length > 0);

    /// <summary>The records, rows without anything left out; null with what is wrong when a row cannot be read.</summary>
    /// <param name="type">The fields.</param>
    /// <param name="list">The name of the list's own field.</param>
    /// <param name="typed">What stands in a field; empty where nothing does.</param>
    /// <param name="error">The first thing that is wrong.</param>
    public static FeelList? Read(RecordListFactType type, string list, Func<string, string> typed, out LocalizedText? error)
    {
        var records = new List<FeelValue>();
        error = null;
        for (var row = 0; row < Most; row++)
        {
            if (!IsFilled(type, list, row, typed))
            {
                continue;
            }

            var entries = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
            foreach (var field in type.Fields)
            {
                var word = typed(Name(list, row, field.Name));
                var value = Value(field.Type, word);
                if (value.IsNull && (word.Length > 0 || !field.Optional))
                {
                    error ??= Wrong(row, field, isMissing: word.Length == 0);
                }

                entries[field.Name] = value;
            }

            records.Add(FeelValue.From(new FeelContext(entries.Where(e => !e.Value.IsNull))));
        }

        return error is null ? new FeelList(records) : null;
    }

    private static FeelValue Value(FactType type, string word) => type switch
    {
        DateFactType => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FeelValue.From(day) : FeelValue.Null,
        BooleanFactType => word switch { "true" => FeelValue.True, "false" => FeelValue.False, _ => FeelValue.Null },
        EnumFactType words => words.Values.Any(v => v.Id == word) ? FeelValue.From(word) : FeelValue.Null,
        _ => word.Length > 0 ? FeelValue.From(word) : FeelValue.Null,
    };

    private static LocalizedText Wrong(int row, RecordField field, bool isMissing)
    {
        var label = Label(field);
        var isDate = field.Type is DateFactType;
        return isMissing
            ? new($"Period {row + 1}: fyll i {label.Swedish.ToLowerInvariant()}.", $"Period {row + 1}: fill in {label.English.ToLowerInvariant()}.")
            : new(
                $"Period {row + 1}, {label.Swedish.ToLowerInvariant()}: {(isDate ? "skriv ett datum, till exempel 2026-01-31." : "välj i listan.")}",
                $"Period {row + 1}, {label.English.ToLowerInvariant()}: {(isDate ? "write a date, such as 2026-01-31." : "choose from the list.")}");
    }
}
