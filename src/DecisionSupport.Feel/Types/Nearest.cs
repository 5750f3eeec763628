namespace DecisionSupport.Feel.Types;

/// <summary>Finds the word that someone most likely meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 200;

    /// <summary>The nearest candidate that is near enough to suggest, or null.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var allowed = Math.Max(1, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= allowed)
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate)))
            .Where(pair => pair.Distance <= allowed)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    public static string? Hint(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } candidate ? $"did you mean '{candidate}'?" : null;

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var c in left)
        {
            var current = new int[right.Length + 1];
            current[0] = previous[0] + 1;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToLowerInvariant(c) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
