using System.Globalization;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>What the person concerned reads is plain: short words, short sentences.</summary>
public sealed class PlainLanguageTests
{
    private const double HardestLix = 40;
    private const double UsualLix = 30;
    private const int LongestSentence = 20;

    private static readonly HashSet<string> SpokenTo = ["du", "dig", "din", "ditt", "dina", "er", "ert", "era", "you", "your"];
    private static readonly HashSet<string> OtherNames = ["patienten", "patientens", "patient", "patient’s", "eleven", "elevens", "pupil", "pupil’s"];

    [Fact]
    public void No_client_text_is_hard_to_read() => Faults.ShouldBeNone(
        ClientTexts.All.Select(t => (Text: t, Lix: Readability.Lix(t.Words))).Where(t => t.Lix > HardestLix)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Text} [LIX {t.Lix:0.#}, at most {HardestLix}]")));

    [Fact]
    public void Client_texts_are_mostly_easy_in_every_rule_set() => Faults.ShouldBeNone(
        ClientTexts.All.GroupBy(t => t.RuleSet).Select(g => (RuleSet: g.Key, Median: Readability.Median(g.Select(t => Readability.Lix(t.Words)))))
            .Where(g => g.Median > UsualLix)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.RuleSet}: the median LIX is {g.Median:0.#}, at most {UsualLix}")));

    [Fact]
    public void No_sentence_to_a_client_is_long() => Faults.ShouldBeNone(
        from text in ClientTexts.All
        from sentence in Readability.Sentences(text.Words)
        let words = Readability.Words(sentence).Count()
        where words > LongestSentence
        select $"{text} [{words} words in a sentence, at most {LongestSentence}]");

    [Fact]
    public void No_sentence_of_a_question_or_a_guide_is_long_whoever_reads_it() => Faults.ShouldBeNone(
        from text in Asked.Concat(Explained)
        from words in new[] { text.Words.Swedish, text.Words.English }
        from sentence in Readability.Sentences(words)
        let count = Readability.Words(sentence).Count()
        where count > LongestSentence
        select $"{text.Place}: {sentence} [{count} words, at most {LongestSentence}]");

    [Fact]
    public void Who_fills_in_a_whole_case_is_spoken_to_in_one_form_of_address() => Faults.ShouldBeNone(
        from fact in BuiltInRules.RuleBook.Vocabulary.Facts
        let isOfficers = fact.AskedOf.IsAdviser
        from text in new[] { fact.QuestionToOfficer, fact.Help }.OfType<LocalizedText>()
        from words in new[] { text.Swedish, text.English }
        from word in Readability.Words(words)
        where (!isOfficers && SpokenTo.Contains(word.ToLowerInvariant())) || OtherNames.Contains(word.ToLowerInvariant())
        select $"{fact.Id}: {words} [{word}: speaks to another than who reads; give the fact an 'officer']");

    [Fact]
    public void Every_rule_set_speaks_to_the_client() =>
        ClientTexts.All.Select(t => t.RuleSet).Distinct().ShouldBe([.. BuiltInRules.RuleBook.RuleSets.Select(r => r.Id), "vocabulary", ClientTexts.Guides], ignoreOrder: true);

    private static IEnumerable<(string Place, LocalizedText Words)> Asked => BuiltInRules.RuleBook.Vocabulary.Facts.SelectMany(f => new[] { (f.Id, f.Question), (f.Id, f.QuestionToOfficer) });

    private static IEnumerable<(string Place, LocalizedText Words)> Explained =>
        from guide in BuiltInRules.RuleBook.Guides.Values
        from part in guide.Parts
        from text in part.Text is { } words ? [words] : part.Points
        select ($"guide {guide.Id}", text);
}
