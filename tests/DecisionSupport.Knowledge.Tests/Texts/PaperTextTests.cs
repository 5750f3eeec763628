using System.Text.RegularExpressions;

namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>Papers speak plainly, promise nothing and blame nobody: the person concerned reads them too.</summary>
public sealed partial class PaperTextTests
{
    private const double HardestLix = 45;
    private const double HardestLixToThePerson = 40;
    private const int LongestSentence = 20;

    [Fact]
    public void No_sentence_is_long() => Faults.ShouldBeNone(
        from text in PaperWordings.All
        from words in new[] { text.Words.Swedish, text.Words.English }
        from sentence in Readability.Sentences(words)
        let count = Readability.Words(sentence).Count()
        where count > LongestSentence
        select $"{text.Place}: {sentence} [{count} words, at most {LongestSentence}]");

    // A heading is one long word; what is read as prose has sentences.
    [Fact]
    public void No_prose_is_hard_to_read() => Faults.ShouldBeNone(
        from text in PaperWordings.All
        where text.Words.Swedish.Contains(". ", StringComparison.Ordinal)
        let lix = Readability.Lix(text.Words.Swedish)
        where lix > HardestLix
        select $"{text.Place}: {text.Words.Swedish} [LIX {lix:0}, at most {HardestLix}]");

    [Fact]
    public void What_the_person_reads_is_easy() => Faults.ShouldBeNone(
        from text in PaperWordings.ToThePerson
        where text.Words.Swedish.Contains(". ", StringComparison.Ordinal)
        let lix = Readability.Lix(text.Words.Swedish)
        where lix > HardestLixToThePerson
        select $"{text.Place}: {text.Words.Swedish} [LIX {lix:0}, at most {HardestLixToThePerson}]");

    [Theory]
    [InlineData("promises.txt")]
    [InlineData("blame.txt")]
    [InlineData("gendered.txt")]
    public void They_avoid(string list) => Faults.ShouldBeNone(
        from word in WordList.Read(list)
        from text in PaperWordings.All
        where word.IsIn(text.Words.Swedish) || word.IsIn(text.Words.English)
        select $"{text.Place}: {text.Words.Swedish} [{list}: {word.Word}]");

    // The doctor reads the reason right under the question, and both are about the same patient.
    [Fact]
    public void Reasons_for_questions_to_the_doctor_speak_of_the_patient_as_the_questions_do() => Faults.ShouldBeNone(
        from ruleSet in BuiltInRules.RuleBook.RuleSets
        from version in ruleSet.Versions
        from criterion in version.Criteria
        from question in criterion.Questions
        from status in question.On
        let text = criterion.Officer.For(status)
        where Person().IsMatch(text.Swedish) || Person().IsMatch(text.English)
        select $"{ruleSet.Id} {version.From:O} {criterion.Id} {status}: {text.Swedish} / {text.English}");

    [GeneratedRegex(@"\b(person(en|ens)?|person'?s|klienten|sökanden)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Person();
}
