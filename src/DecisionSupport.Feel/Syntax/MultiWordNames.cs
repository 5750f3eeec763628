using System.Collections.Frozen;

namespace DecisionSupport.Feel.Syntax;

/// <summary>Names of several words, looked up by their first word, longest first.</summary>
internal sealed class MultiWordNames(IEnumerable<string> names)
{
    private readonly FrozenDictionary<string, string[][]> _byFirstWord = names
        .Where(name => name.Contains(' ', StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(name => name.Split(' '))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IEnumerable<string> All => _byFirstWord.Values.SelectMany(names => names).Select(words => string.Join(' ', words));

    /// <summary>How many words of the longest known name stand at <paramref name="start"/>; 0 when none does.</summary>
    public int Match(IReadOnlyList<Token> tokens, int start)
    {
        if (!_byFirstWord.TryGetValue(tokens[start].Text, out var candidates))
        {
            return 0;
        }

        foreach (var words in candidates)
        {
            if (Matches(tokens, start, words))
            {
                return words.Length;
            }
        }

        return 0;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (start + i >= tokens.Count || !tokens[start + i].IsWord || tokens[start + i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
