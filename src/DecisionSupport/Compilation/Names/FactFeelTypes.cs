using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation.Names;

/// <summary>The types of facts and parameters as the expression language knows them.</summary>
internal static class FactFeelTypes
{
    public static FeelType Of(FactType type) => type switch
    {
        BooleanFactType => FeelType.Boolean,
        NumberFactType => FeelType.Number,
        DateFactType => FeelType.Date,
        EnumFactType words => OneOf(words.Values),
        EnumListFactType words => FeelType.List(OneOf(words.Values)),
        StringListFactType => FeelType.List(FeelType.String),
        RecordListFactType records => FeelType.List(FeelType.Context(records.Fields.Select(f => KeyValuePair.Create(f.Name, Of(f.Type))))),
        _ => FeelType.Any,
    };

    public static FeelType OneOf(ImmutableArray<EnumValue> values) => FeelType.OneOf([.. values.Select(v => v.Id)]);
}
