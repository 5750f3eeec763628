using DecisionSupport.Feel;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>
/// Values of a fact that no question tells apart. Words and truths are listed; numbers and days are stretches with both ends included, where the end of
/// a stretch of numbers is the last value that was looked at.
/// </summary>
/// <param name="Stretches">The values.</param>
/// <param name="Answers">What the questions answer to any of them, a letter for each.</param>
/// <param name="Least">The value that stands for the cell where one is told: the first listed, the earliest day, the least number to three decimals.</param>
internal sealed record Cell(ImmutableArray<Stretch> Stretches, string Answers, FeelValue Least)
{
    public static Cell Unknown { get; } = new([Stretch.Of(FeelValue.Null)], "", FeelValue.Null);

    public bool IsUnknown => Stretches[0].From.IsNull;

    /// <summary>A value of the cell that questions can be asked about.</summary>
    public FeelValue Any => Stretches[0].From;

    /// <summary>Values that stand for the cell, the plainest first.</summary>
    public IEnumerable<FeelValue> Samples() => Stretches.Reverse().SelectMany(s => s.Samples()).Distinct();
}

/// <summary>Values that follow each other, or a single one.</summary>
internal readonly record struct Stretch(FeelValue From, FeelValue To)
{
    public static Stretch Of(FeelValue value) => new(value, value);

    public IEnumerable<FeelValue> Samples()
    {
        if (From.TryAsDate(out var first) && To.TryAsDate(out var last))
        {
            return [FeelValue.From(DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2)), From, To];
        }

        return [From, To];
    }
}
