namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>The numbers to look at: between two bounds no answer changes.</summary>
internal static class NumberPoints
{
    // What a number is told in.
    private const decimal Finest = 0.001m;

    /// <summary>
    /// Every bound, one point inside each stretch between two, and one beyond the last on either side; whole numbers where there are any. Each with the
    /// least number of its stretch, to three decimals.
    /// </summary>
    public static IEnumerable<(decimal Point, decimal Least)> Of(NumberFactType type, IEnumerable<decimal> bounds)
    {
        var all = bounds.Append(type.From ?? type.To ?? 0).Append(type.To ?? type.From ?? 0).Distinct().Order().ToList();
        var between = all.Zip(all.Skip(1)).Select(p => (Point: Inside(p.First, p.Second), Least: p.First + Finest < p.Second ? p.First + Finest : Inside(p.First, p.Second)));
        return all.Select(bound => (Point: bound, Least: bound)).Concat(between).Append((Point: all[0] - 1, Least: all[0] - 1)).Append((Point: all[^1] + 1, Least: all[^1] + Finest))
            .Where(p => p.Point >= (type.From ?? p.Point) && p.Point <= (type.To ?? p.Point)).OrderBy(p => p.Point);
    }

    private static decimal Inside(decimal low, decimal high) => decimal.Ceiling(low + Finest) is var whole && whole < high ? whole : (low + high) / 2;
}
