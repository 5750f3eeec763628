using DecisionSupport.Frames;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel;
using DecisionSupport.Functions;

namespace DecisionSupport.Timelines;

/// <summary>A fact that is a list of periods, each with fields that may be unknown. A period without a last day goes on: that is no unknown.</summary>
internal sealed class RecordList(Fact fact, RecordListFactType type)
{
    public const string Prefix = "period.";
    public const string From = "from";
    public const string To = "to";
    public const string Days = "days";
    public const string Entered = "entered.";

    // A period that goes on ends, for whoever calculates with its end, on the last day there is.
    private static readonly FeelValue LastDay = FeelValue.From(DateOnly.MaxValue);

    public string Fact { get; } = fact.Id;

    public int Slot { get; } = fact.Slot;

    public ImmutableArray<RecordField> Fields { get; } = type.Fields;

    /// <summary>Whether a name is a field of the record that is tried, which has no value outside its place.</summary>
    public static bool IsField(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether each record is a period.</summary>
    public bool HasPeriods => Fields.Any(f => f.Name == From && f.Type is DateFactType && !f.Optional);

    /// <summary>The number of the field that is a list with the record alone.</summary>
    public int DaysIndex => Fields.Length;

    /// <summary>The number of the field that says whether another has been entered: that is always known.</summary>
    public int EnteredIndex(int field) => Fields.Length + 1 + field;

    /// <summary>Lays a record's fields where expressions read them, and tells its days; null when it has none.</summary>
    public Period? Open(in FeelValue record, FeelFrame frame)
    {
        if (frame.Banks[Banks.Record] is not { } fields || fields.Length < EnteredIndex(Fields.Length))
        {
            frame.Banks[Banks.Record] = fields = new FeelValue[EnteredIndex(Fields.Length)];
        }

        var context = record.AsContext();
        for (var i = 0; i < Fields.Length; i++)
        {
            var isKnown = context.TryGet(Fields[i].Name, out var value) && !value.IsNull;
            fields[EnteredIndex(i)] = FeelValue.From(isKnown);
            fields[i] = isKnown ? value : Fields[i].Name == To ? LastDay : FeelValue.Null;
        }

        fields[DaysIndex] = FeelValue.From(new FeelList([record]));

        return PeriodList.Read(record);
    }
}
