using DecisionSupport.Feel;

namespace DecisionSupport.Authoring.Mutations;

/// <summary>Which word could stand instead of a word of an enumeration: the next of the same, so that each word is tried once.</summary>
internal sealed class OtherWords(Vocabulary vocabulary)
{
    private readonly ImmutableArray<(string Fact, ImmutableArray<string> Words)> _enumerations =
    [
        .. vocabulary.Facts.Select(f => (f.Id, WordsOf(f.Type))).Where(e => e.Item2.Length > 1),
    ];

    /// <param name="word">The word.</param>
    /// <param name="around">The expression that it stands in: an enumeration that it names comes first.</param>
    public IEnumerable<string> InsteadOf(string word, ImmutableArray<FeelToken> around)
    {
        var those = _enumerations.Where(e => e.Words.Contains(word)).ToList();
        if (those.Count == 0)
        {
            return [];
        }

        var text = string.Concat(around.Select(t => t.Text));
        var words = those.OrderByDescending(e => text.Contains(e.Fact, StringComparison.Ordinal)).First().Words;
        return [words[(words.IndexOf(word) + 1) % words.Length]];
    }

    private static ImmutableArray<string> WordsOf(FactType type) => type switch
    {
        EnumFactType one => [.. one.Values.Select(v => v.Id)],
        EnumListFactType several => [.. several.Values.Select(v => v.Id)],
        RecordListFactType records => [.. records.Fields.SelectMany(f => WordsOf(f.Type))],
        _ => [],
    };
}
