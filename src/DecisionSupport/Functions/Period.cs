namespace DecisionSupport.Functions;

/// <summary>Days in a row, both ends included, as day numbers. An end that is not told lies as far away as a date can. Empty when it ends before it begins.</summary>
internal readonly record struct Period(long From, long To)
{
    public const long Never = long.MaxValue;

    /// <summary>An end that is not told is no number to count on from: the day after it never comes.</summary>
    public long DayAfter => To == Never ? Never : To + 1;

    public bool IsEmpty => To < From;
}
