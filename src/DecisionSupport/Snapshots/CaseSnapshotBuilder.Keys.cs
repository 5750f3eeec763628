using DecisionSupport.Feel;
using DecisionSupport.Snapshots;

namespace DecisionSupport;

public sealed partial class CaseSnapshotBuilder
{
    /// <summary>Sets a fact that is true or false; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(FactKey<bool> fact, bool? value) => Put(Found(fact), value is { } known ? FeelValue.From(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a number; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The number is out of the fact's range.</exception>
    public CaseSnapshotBuilder Set(FactKey<decimal> fact, decimal? value)
    {
        var found = Found(fact);
        if (value is { } number && !FactValues.IsInRange((NumberFactType)found.Type, number))
        {
            throw new ArgumentException($"{found.Id}: the value must be {found.Type.Description}", nameof(value));
        }

        return Put(found, value is { } known ? FeelValue.From(known) : FeelValue.Null);
    }

    /// <summary>Sets a fact that is a whole number; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The number is out of the fact's range.</exception>
    public CaseSnapshotBuilder Set(FactKey<decimal> fact, long? value) => Set(fact, (decimal?)value);

    /// <summary>Sets a fact that is a number; null where it is not known. It is rounded to what a double holds for certain, 15 digits.</summary>
    /// <exception cref="ArgumentException">The number is out of the fact's range.</exception>
    /// <exception cref="OverflowException">The number is infinite, none at all, or too large.</exception>
    public CaseSnapshotBuilder Set(FactKey<decimal> fact, double? value) => Set(fact, (decimal?)value);

    /// <summary>Sets a fact that is a day; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(FactKey<DateOnly> fact, DateOnly? value) => Put(Found(fact), value is { } known ? FeelValue.From(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a day: the one that the time says where it was taken; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(FactKey<DateOnly> fact, DateTime? value) => Set(fact, value is { } known ? DateOnly.FromDateTime(known) : (DateOnly?)null);

    /// <summary>Sets a fact that is one of a closed set of words; null where it is not known.</summary>
    public CaseSnapshotBuilder Set<TWord>(WordFact<TWord> fact, TWord? value)
        where TWord : struct, Enum => Put(Found(fact), value is { } known ? fact.Value(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a list of words; an empty list says that there is none, null that it is not known.</summary>
    public CaseSnapshotBuilder Set<TWord>(WordListFact<TWord> fact, IEnumerable<TWord>? values)
        where TWord : struct, Enum => Put(Found(fact), values is null ? FeelValue.Null : fact.Value(values));

    /// <summary>Sets a fact that is a list of texts; an empty list says that there is none, null that it is not known.</summary>
    /// <exception cref="ArgumentException">A text looks like a personal identity number.</exception>
    public CaseSnapshotBuilder Set(FactKey<string> fact, IEnumerable<string>? values) => Set(Found(fact).Id, values);

    /// <summary>Sets a fact that is a list of records; an empty list says that there is none, null that it is not known.</summary>
    /// <exception cref="ArgumentException">A record is not as the fact's type says.</exception>
    public CaseSnapshotBuilder Set(FactKey<FeelContext> fact, IEnumerable<FeelContext>? records) =>
        Set(Found(fact).Id, records is null ? FeelValue.Null : FeelValue.From(new FeelList(records.Select(r => FeelValue.From(r)))));

    private Fact Found(FactKey fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.In(_vocabulary);
    }
}
