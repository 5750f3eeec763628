namespace DecisionSupport.Diagnostics;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Suggestion
{
    // Two letters changed in a word of three make another word, not a slip.
    private const int ShortWord = 3;

    /// <summary>The candidate nearest to <paramref name="written"/>, or null when none is near enough to be a slip of the pen.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = (written.Length <= ShortWord ? 1 : Math.Max(2, written.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(written, candidate, bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>" Did you mean 'x'?" with its leading space, or nothing.</summary>
    public static string DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static int Distance(string a, string b, int limit)
    {
        if (a.Length > 200 || Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + substitution);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
