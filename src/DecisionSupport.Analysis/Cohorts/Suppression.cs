namespace DecisionSupport.Analysis.Cohorts;

/// <summary>
/// Hides counts of small groups, and as many more as it takes: none of the hidden can be reckoned from what is shown, neither by taking parts from a whole nor
/// by putting several wholes together, and no hidden rest is itself a small group.
/// </summary>
internal static class Suppression
{
    public const int SmallestGroup = 5;

    private const double Nothing = 1e-9;

    /// <summary>Which counts are hidden.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="sums">Which of them are the sum of which others; everything that a reader can add up.</param>
    public static bool[] Hide(IReadOnlyList<int> counts, IReadOnlyList<CountSum> sums)
    {
        var hidden = new bool[counts.Count];
        for (var i = 0; i < hidden.Length; i++)
        {
            hidden[i] = counts[i] is > 0 and < SmallestGroup;
        }

        while (sums.Any(s => GivesAway(s, counts, hidden) && HideOneMore(s, counts, hidden)) || HideWhatCanBeReckoned(counts, sums, hidden))
        {
        }

        return hidden;
    }

    private static bool GivesAway(CountSum sum, IReadOnlyList<int> counts, bool[] hidden)
    {
        var parts = sum.Parts.Where(p => hidden[p]).ToList();
        return (parts.Count + (hidden[sum.Whole] ? 1 : 0)) == 1 || (!hidden[sum.Whole] && parts.Count > 0 && parts.Sum(p => counts[p]) < SmallestGroup);
    }

    // The smallest that is still shown says least; nobody is in an empty one, so it is the last resort.
    private static bool HideOneMore(CountSum sum, IReadOnlyList<int> counts, bool[] hidden)
    {
        int[] shown = [.. sum.Parts.Where(p => !hidden[p]).OrderBy(p => counts[p] == 0).ThenBy(p => counts[p]), .. hidden[sum.Whole] ? (int[])[] : [sum.Whole]];
        if (shown.Length == 0)
        {
            return false;
        }

        // A whole goes before an empty part: with the part alone the small group could still be guessed.
        hidden[counts[shown[0]] == 0 ? shown[^1] : shown[0]] = true;
        return true;
    }

    private static bool HideWhatCanBeReckoned(IReadOnlyList<int> counts, IReadOnlyList<CountSum> sums, bool[] hidden)
    {
        foreach (var known in Reckoned(sums, hidden))
        {
            if (sums.Where(s => s.Whole == known || s.Parts.Contains(known)).Any(s => HideOneMore(s, counts, hidden)))
            {
                return true;
            }
        }

        return false;
    }

    // Solves the sums for what is hidden: what stands alone in a row of the reduced matrix has only one value.
    private static IEnumerable<int> Reckoned(IReadOnlyList<CountSum> sums, bool[] hidden)
    {
        var unknowns = Enumerable.Range(0, hidden.Length).Where(i => hidden[i]).ToArray();
        var place = unknowns.Select((variable, column) => (variable, column)).ToDictionary(p => p.variable, p => p.column);
        var rows = sums.Select(s => Row(s, place)).Where(r => r.Any(v => v != 0)).ToArray();
        var pivots = 0;
        for (var column = 0; column < unknowns.Length && pivots < rows.Length; column++)
        {
            var best = Enumerable.Range(pivots, rows.Length - pivots).MaxBy(r => Math.Abs(rows[r][column]));
            if (Math.Abs(rows[best][column]) < Nothing)
            {
                continue;
            }

            (rows[pivots], rows[best]) = (rows[best], rows[pivots]);
            Eliminate(rows, pivots++, column);
        }

        return rows.Take(pivots).Select(r => Enumerable.Range(0, r.Length).Where(c => Math.Abs(r[c]) > Nothing).ToArray()).Where(c => c.Length == 1).Select(c => unknowns[c[0]]);
    }

    private static double[] Row(CountSum sum, Dictionary<int, int> place)
    {
        var row = new double[place.Count];
        foreach (var (variable, sign) in sum.Parts.Select(p => (p, 1.0)).Append((sum.Whole, -1.0)))
        {
            if (place.TryGetValue(variable, out var column))
            {
                row[column] += sign;
            }
        }

        return row;
    }

    private static void Eliminate(double[][] rows, int pivot, int column)
    {
        var divisor = rows[pivot][column];
        for (var c = 0; c < rows[pivot].Length; c++)
        {
            rows[pivot][c] /= divisor;
        }

        for (var r = 0; r < rows.Length; r++)
        {
            var factor = r == pivot ? 0 : rows[r][column];
            for (var c = 0; factor != 0 && c < rows[r].Length; c++)
            {
                rows[r][c] -= factor * rows[pivot][c];
            }
        }
    }
}

/// <summary>A count that is the sum of others, by their places in the list.</summary>
internal sealed record CountSum(int Whole, ImmutableArray<int> Parts);
