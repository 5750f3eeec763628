using DecisionSupport.Data;
using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>A fact, or a field of a record, with its words ready to be found by their bytes. Immutable and thread-safe.</summary>
internal sealed class DirectFact
{
    private DirectFact(FactType type, int slot, bool isOptional)
    {
        Type = type;
        Slot = slot;
        IsOptional = isOptional;
        Words = type switch
        {
            EnumFactType words => TableOf(words.Values),
            EnumListFactType words => TableOf(words.Values),
            _ => null,
        };
        if (type is RecordListFactType records)
        {
            FieldNames = [.. records.Fields.Select(f => f.Name)];
            Fields = [.. records.Fields.Select((field, index) => new DirectFact(field.Type, index, field.Optional))];
            FieldsByName = new Utf8Table<DirectFact>([.. Fields.Select((field, index) => KeyValuePair.Create(FieldNames[index], field))]);
        }
    }

    public FactType Type { get; }

    /// <summary>Where the value goes: the slot of the fact, or the index of the field.</summary>
    public int Slot { get; }

    /// <summary>Whether a record may be without it.</summary>
    public bool IsOptional { get; }

    /// <summary>The words that an enum may be; null for other types.</summary>
    public Utf8Table<Word>? Words { get; }

    /// <summary>The fields of the records of a list, in their order; empty for other types.</summary>
    public DirectFact[] Fields { get; } = [];

    public string[] FieldNames { get; } = [];

    public Utf8Table<DirectFact>? FieldsByName { get; }

    public static DirectFact Of(Fact fact) => new(fact.Type, fact.Slot, isOptional: true);

    // A word that could be taken for a number of a person is left to the reader that looks for such.
    private static Utf8Table<Word> TableOf(ImmutableArray<EnumValue> words) =>
        new([.. words.Where(w => !PersonalNumber.HasDigitsEnough(w.Id)).Select(w => KeyValuePair.Create(w.Id, new Word(FeelValue.From(w.Id))))]);

    /// <summary>A word of an enum, made once.</summary>
    internal sealed record Word(FeelValue Value);
}
