using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace DecisionSupport.Feel.Functions.Texts.Patterns;

/// <summary>Compiled patterns, so that a rule's pattern is compiled once. Bounded; thread-safe.</summary>
internal static class RegexCache
{
    private const int MostPatterns = 256;

    // The time to build an automaton grows with the square of how many sets of characters it tells apart: a hundred take a tenth of a second, a thousand ten.
    private const int MostCharacterSets = 100;

    private static readonly ConcurrentDictionary<(string Pattern, string Flags, TimeSpan Timeout), Regex?> Known = new();

    /// <summary>Null for a pattern or flags that XPath does not allow.</summary>
    public static Regex? Find(string pattern, string flags, TimeSpan timeout)
    {
        var key = (pattern, flags, timeout);
        if (Known.TryGetValue(key, out var regex))
        {
            return regex;
        }

        if (Known.Count >= MostPatterns)
        {
            Known.Clear();
        }

        return Known[key] = Compile(pattern, flags, timeout);
    }

    private static Regex? Compile(string pattern, string flags, TimeSpan timeout)
    {
        if (XPathPattern.Translate(pattern, flags) is not { } translated)
        {
            return null;
        }

        var options = RegexOptions.CultureInvariant
            | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new Regex(translated, CharacterSets(translated) > MostCharacterSets ? options : options | RegexOptions.NonBacktracking, timeout);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, options, timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // No fewer than there are: every character counts as one, and every class.
    private static int CharacterSets(string pattern) => pattern.Distinct().Count() + pattern.Count(c => c == '[');
}
