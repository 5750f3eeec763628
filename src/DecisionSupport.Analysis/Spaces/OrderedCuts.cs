namespace DecisionSupport.Analysis.Spaces;

/// <summary>
/// Cuts a line of values where any of some conditions changes. The conditions are comparisons that go with the value in one direction, so that they
/// change at few points; between two points of a grid with different answers the change is found by halving.
/// </summary>
internal static class OrderedCuts
{
    /// <param name="points">Points that must be looked at, in rising order: the ends, a grid, and every value that a condition names.</param>
    /// <param name="finest">The distance below which two points are taken for neighbours.</param>
    /// <param name="signature">What all conditions say at a point.</param>
    /// <returns>One point of each stretch, in rising order.</returns>
    public static List<decimal> Representatives(IReadOnlyList<decimal> points, decimal finest, Func<decimal, string> signature)
    {
        var found = new List<(decimal Point, string Signature)>();
        var previous = (Point: points[0], Signature: signature(points[0]));
        found.Add(previous);
        foreach (var point in points.Skip(1))
        {
            var current = (Point: point, Signature: signature(point));
            if (current.Signature != previous.Signature)
            {
                FindChanges(previous, current, finest, signature, found);
            }

            previous = current;
        }

        return [.. found.DistinctBy(f => f.Signature).Select(f => f.Point)];
    }

    // Adds the first point of every stretch that begins after the low point, up to the high one.
    private static void FindChanges((decimal Point, string Signature) low, (decimal Point, string Signature) high, decimal finest, Func<decimal, string> signature, List<(decimal, string)> found)
    {
        while (high.Point - low.Point > finest)
        {
            var middle = decimal.Floor((low.Point + high.Point) / 2 / finest) * finest;
            if (middle <= low.Point || middle >= high.Point)
            {
                break;
            }

            var at = (Point: middle, Signature: signature(middle));
            if (at.Signature == low.Signature)
            {
                low = at;
            }
            else if (at.Signature == high.Signature)
            {
                high = at;
            }
            else
            {
                FindChanges(low, at, finest, signature, found);
                low = at;
            }
        }

        found.Add(high);
    }
}
