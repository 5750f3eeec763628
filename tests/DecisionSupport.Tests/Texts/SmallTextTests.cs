using DecisionSupport.RuleFiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Texts;

/// <summary>Words that are put together of parts of which some may be missing.</summary>
public sealed class SmallTextTests
{
    [Theory]
    [InlineData(null, null, "", "")]
    [InlineData("disk", null, " (disk)", " (disk in English)")]
    [InlineData(null, "arabiska", " (språk: arabiska)", " (languages: arabiska in English)")]
    [InlineData("disk", "arabiska", " (disk; språk: arabiska)", " (disk in English; languages: arabiska in English)")]
    public void How_somebody_is_reached_stands_in_parentheses(string? reach, string? languages, string swedish, string english)
    {
        ReachText.Aside(Language.Swedish, Text(reach), Text(languages)).ShouldBe(swedish);
        ReachText.Aside(Language.English, Text(reach), Text(languages)).ShouldBe(english);
    }

    [Theory]
    [InlineData(null, Language.Swedish, "English")]
    [InlineData("svenska", Language.Swedish, "svenska")]
    [InlineData("svenska", Language.English, "English")]
    public void A_message_is_told_in_the_language_that_it_has(string? swedish, Language language, string told)
    {
        var diagnostic = new Diagnostic("DS0001", Severity.Warning, new Place("x", 3, 4), "English") { SwedishMessage = swedish };

        diagnostic.MessageIn(language).ShouldBe(told);
        diagnostic.ToString().ShouldBe("x(3,4): warning DS0001: English");
    }

    [Fact]
    public void Who_asks_in_a_language_that_the_rules_do_not_have_is_answered_in_the_first()
    {
        var english = RuleBookLoader.Load(
        [
            Rule("rule-book.yaml", "version: 1\nlanguages: [en]\nparties: [{ id: office, name: { en: the office } }]\nsourceKinds: [own]\n"),
            Rule("vocabulary/car.yaml", "subject: car\ntitle: { en: Cars }\nfacts:\n  - { id: car.owned, type: boolean, askedOf: office, label: { en: Owned }, question: { en: Is it owned? } }\n"),
            Rule("sources.yaml", "sources: [{ id: Own, kind: own, title: { en: Own }, checked: 2026-11-22 }]\n"),
            Rule("car/2011-01-01.yaml", "ruleSet: car\ntitle: { en: Car }\ninForce: { from: 2011-01-01 }\nchanges: { en: First. }\ncriteria:\n  - { id: owned, title: { en: Owned }, test: car.owned, sources: [Own], officer: { met: { en: a }, not-met: { en: a }, unknown: { en: a } }, client: { met: { en: a }, not-met: { en: a }, unknown: { en: a } } }\noutcomes:\n  - { id: owned, kind: yes, when: car.owned, title: { en: Owned }, officer: { en: a }, client: { en: a } }\n  - { id: other, kind: no, when: otherwise, title: { en: Other }, officer: { en: a }, client: { en: a } }\n"),
        ]).GetOrThrow();

        (english.LanguageFor(Language.Swedish), english.LanguageFor(Language.English)).ShouldBe((Language.English, Language.English));
        (GoodRules.RuleBook.LanguageFor(Language.Swedish), GoodRules.RuleBook.LanguageFor(Language.English)).ShouldBe((Language.Swedish, Language.English));
        english.RuleSets[0].Versions[0].Title.Swedish.ShouldBe("Car");
    }

    private static LocalizedText? Text(string? words) => words is null ? null : new LocalizedText(words, words + " in English");

    private static RuleFile Rule(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
