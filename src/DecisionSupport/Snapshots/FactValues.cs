using DecisionSupport.Feel;

namespace DecisionSupport.Snapshots;

/// <summary>Whether values fit facts.</summary>
internal static class FactValues
{
    /// <summary>What is wrong with a value for a fact of a type, or null when it fits. Never says the value.</summary>
    public static string? Problem(FactType type, FeelValue value) => value.IsNull || Fits(type, value) ? null : $"the value must be {type.Description}";

    /// <summary>
    /// A fitting value as a file would give it: records with the fields of their type, all and in its order. Otherwise what a host sets and what is read
    /// from its own snapshot would be told in other bytes, and a field that the type does not have would go along unseen.
    /// </summary>
    public static FeelValue Canonical(FactType type, FeelValue value) => type is RecordListFactType records && !value.IsNull
        ? FeelValue.From(new FeelList(value.AsList().Select(item => Canonical(records, item.AsContext()))))
        : value;

    /// <summary>Whether a day lies after <c>asOf</c> although the fact forbids it.</summary>
    public static bool IsAfter(Fact fact, FeelValue value, DateOnly asOf) =>
        fact.Type is DateFactType { NotAfterAsOf: true } && value.TryAsDate(out var day) && day > asOf;

    private static bool Fits(FactType type, FeelValue value) => type switch
    {
        BooleanFactType => value.Kind == FeelKind.Boolean,
        NumberFactType number => value.Kind == FeelKind.Number && IsInRange(number, value.AsNumber()),
        DateFactType => value.TryAsDate(out _),
        EnumFactType words => value.Kind == FeelKind.String && IsOneOf(words.Values, value),
        EnumListFactType words => AllItems(value, item => item.Kind == FeelKind.String && IsOneOf(words.Values, item)),
        StringListFactType => AllItems(value, item => item.Kind == FeelKind.String),
        RecordListFactType records => AllItems(value, item => FitsRecord(records, item)),
        _ => false,
    };

    public static bool IsInRange(NumberFactType type, decimal number) =>
        (type.From is not { } from || number >= from) && (type.To is not { } to || number <= to);

    private static bool IsOneOf(ImmutableArray<EnumValue> words, FeelValue value)
    {
        var text = value.AsString();
        foreach (var word in words)
        {
            if (word.Id == text)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllItems(FeelValue list, Func<FeelValue, bool> fits) => list.Kind == FeelKind.List && list.AsList().All(fits);

    private static FeelValue Canonical(RecordListFactType type, FeelContext record) => FeelValue.From(new FeelContext(
        type.Fields.Select(f => KeyValuePair.Create(f.Name, record.TryGet(f.Name, out var value) ? value : FeelValue.Null))));

    private static bool FitsRecord(RecordListFactType type, FeelValue record) =>
        record.Kind == FeelKind.Context
        && type.Fields.All(f => record.AsContext().TryGet(f.Name, out var value) && !value.IsNull ? Fits(f.Type, value) : f.Optional);
}
