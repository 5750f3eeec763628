using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>Every text for people is spelt as the dictionaries do, with the words of the subject in the lists beside this file.</summary>
public sealed class SpellingTests
{
    private const string SwedishWords = "domain-words.txt";
    private const string EnglishWords = "domain-words-en.txt";

    [HunspellFact]
    public void Swedish_is_spelt_right() => Check(Language.Swedish, "sv_SE", SwedishWords);

    [HunspellFact]
    public void English_is_spelt_right() => Check(Language.English, "en_GB,en_US", EnglishWords);

    [Theory]
    [InlineData(SwedishWords)]
    [InlineData(EnglishWords)]
    public void Lists_are_sorted_and_say_each_word_once(string list)
    {
        var words = File.ReadAllLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Texts", list));
        words.ShouldBe(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(SwedishWords, Language.Swedish)]
    [InlineData(EnglishWords, Language.English)]
    public void Lists_hold_no_word_that_no_text_has(string list, Language language)
    {
        var used = WordsIn(language).SelectMany(w => new[] { w.Word, char.ToLowerInvariant(w.Word[0]) + w.Word[1..] }).ToHashSet(StringComparer.Ordinal);
        Faults.ShouldBeNone(File.ReadLines(RepositoryFolder.Of("tests", "DecisionSupport.Knowledge.Tests", "Texts", list))
            .Where(w => !used.Contains(w)).Select(w => $"{list}: no text has '{w}'; take it out"));
    }

    private static void Check(Language language, string dictionary, string domainWords)
    {
        var words = WordsIn(language).ToLookup(w => w.Word, w => w.Place, StringComparer.Ordinal);
        words.Count.ShouldBeGreaterThan(500);
        Faults.ShouldBeNone(Hunspell.Misspelt(words.Select(w => w.Key), dictionary, domainWords)
            .Select(w => $"{words.First(g => g.Key.Contains(w, StringComparison.Ordinal)).First()}: '{w}' is not in the dictionary; mend it, or add it to {domainWords} if it is a word"));
    }

    private static IEnumerable<(string Word, string Place)> WordsIn(Language language) =>
        from text in SpelledTexts.All
        where text.Language == language
        from word in SpelledTexts.WordsOf(text.Words)
        select (word, text.Place);
}
