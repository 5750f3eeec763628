namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>How far analysis looks: the same for what is missing in a case and for what is proved of every case.</summary>
internal static class FactLimits
{
    public const int YearsBack = 130;
    public const int YearsAhead = 70;

    /// <summary>A list of more words has too many subsets to look at each.</summary>
    public const int MaxWordsOfList = 12;

    /// <summary>The first and the last day that a fact can be, both included.</summary>
    public static (DateOnly First, DateOnly Last) Days(DateFactType type, DateOnly asOf) => (
        asOf.Year > YearsBack ? asOf.AddYears(-YearsBack) : DateOnly.MinValue,
        type.NotAfterAsOf ? asOf : asOf.AddYears(Math.Min(YearsAhead, DateOnly.MaxValue.Year - asOf.Year)));
}
