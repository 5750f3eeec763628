using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Lists of records with one field of one record another.</summary>
internal static class RecordChange
{
    public static FeelValue With(FeelList records, int index, string field, FeelValue value) =>
        FeelValue.From(new FeelList(records.Select((record, i) => i == index
            ? FeelValue.From(new FeelContext(record.AsContext().Where(e => e.Key != field).Select(e => KeyValuePair.Create(e.Key, e.Value)).Append(KeyValuePair.Create(field, value))))
            : record)));
}
