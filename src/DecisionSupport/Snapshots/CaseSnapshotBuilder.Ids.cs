using DecisionSupport.Feel;

namespace DecisionSupport;

public sealed partial class CaseSnapshotBuilder
{
    /// <summary>Sets a fact that is true or false; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, bool? value) => Set(factId, value is { } known ? FeelValue.From(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a number; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, decimal? value) => Set(factId, value is { } known ? FeelValue.From(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a whole number; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, long? value) => Set(factId, (decimal?)value);

    /// <summary>Sets a fact that is a number; null where it is not known. It is rounded to what a double holds for certain, 15 digits.</summary>
    /// <exception cref="OverflowException">The number is infinite, none at all, or too large.</exception>
    public CaseSnapshotBuilder Set(string factId, double? value) => Set(factId, (decimal?)value);

    /// <summary>Sets a fact that is a day; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, DateOnly? value) => Set(factId, value is { } known ? FeelValue.From(known) : FeelValue.Null);

    /// <summary>Sets a fact that is a day: the one that the time says where it was taken; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, DateTime? value) => Set(factId, value is { } known ? DateOnly.FromDateTime(known) : (DateOnly?)null);

    /// <summary>Sets a fact that is one of a closed set of words; null where it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, string? value) => Set(factId, value is null ? FeelValue.Null : FeelValue.From(value));

    /// <summary>Sets a fact that is a list of words; an empty list says that there is none, null that it is not known.</summary>
    public CaseSnapshotBuilder Set(string factId, IEnumerable<string>? values) =>
        Set(factId, values is null ? FeelValue.Null : FeelValue.From(new FeelList(values.Select(v => FeelValue.From(v)))));
}
