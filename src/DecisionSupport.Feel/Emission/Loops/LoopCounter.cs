namespace DecisionSupport.Feel.Emission.Loops;

/// <summary>Goes through whole numbers or days, up or down.</summary>
internal readonly record struct LoopCounter(decimal Start, decimal End, bool IsDays)
{
    /// <summary>Long before this many rounds the evaluation has run out of steps.</summary>
    private const decimal MostRounds = long.MaxValue;

    public long Rounds => IsEmpty ? 0 : (long)Math.Min(MostRounds, Math.Abs(End - Start) + 1);

    /// <summary><c>start..end</c>: downwards when the end is lower.</summary>
    public static LoopCounter? Between(in FeelValue start, in FeelValue end)
    {
        if (start.IsDate && end.IsDate)
        {
            return new LoopCounter(start.RawDays, end.RawDays, IsDays: true);
        }

        return start.IsNumber && end.IsNumber && decimal.IsInteger(start.RawNumber) && decimal.IsInteger(end.RawNumber) && IsNear(start, end)
            ? new LoopCounter(start.RawNumber, end.RawNumber, IsDays: false)
            : null;
    }

    /// <summary>A range value: upwards only, without the ends that are not included. Null when there is nothing to count.</summary>
    public static LoopCounter? Over(FeelRange? range)
    {
        if (range is null || Between(range.Start, range.End) is not { } counter)
        {
            return null;
        }

        var start = counter.Start + (range.StartIncluded ? 0 : 1);
        var end = counter.End - (range.EndIncluded ? 0 : 1);
        return start > end ? new LoopCounter(0, -1, counter.IsDays) { IsEmpty = true } : counter with { Start = start, End = end };
    }

    private bool IsEmpty { get; init; }

    public FeelValue At(long round)
    {
        var position = End >= Start ? Start + round : Start - round;
        return IsDays ? FeelValue.FromDays((long)position) : FeelValue.From(position);
    }

    private static bool IsNear(in FeelValue start, in FeelValue end) =>
        Math.Abs(start.RawNumber) < MostRounds && Math.Abs(end.RawNumber) < MostRounds;
}
