namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>No unexplained jargon, no promise, no blame, nobody's sex taken for granted. The words are in the lists beside this file.</summary>
public sealed class ChoiceOfWordsTests
{
    [Fact]
    public void Client_texts_use_no_jargon_that_they_do_not_explain() => Faults.ShouldBeNone(
        from word in WordList.Read("jargon.txt")
        from text in ClientTexts.All
        where word.IsIn(text.Words) && !word.IsExplainedIn(text.Words) && !IsExplainedByOutcomes(word, text) && !IsExplainedByGuides(word, text)
        select $"{text} [jargon: {word.Word}]");

    [Theory]
    [InlineData("promises.txt", "promise")]
    [InlineData("blame.txt", "blame")]
    public void Client_texts_avoid(string list, string kind) => Faults.ShouldBeNone(
        from word in WordList.Read(list)
        from text in ClientTexts.All
        where word.IsIn(text.Words)
        select $"{text} [{kind}: {word.Word}]");

    [Fact]
    public void No_text_says_which_sex_somebody_has() => Faults.ShouldBeNone(
        from word in WordList.Read("gendered.txt")
        from text in WrittenTexts.All
        where word.IsIn(text.Words)
        select $"{text.Place}: {text.Words} [gendered: {word.Word}]");

    [Theory]
    [InlineData("blame.txt", "Vi ser att du har glömt svara.", true)]
    [InlineData("promises.txt", "Du får sjukersättning från juli.", true)]
    [InlineData("promises.txt", "Du får veta vem det är.", false)]
    [InlineData("promises.txt", "Du får veta att du får pengar.", true)]
    [InlineData("gendered.txt", "Läkaren ber honom komma.", true)]
    [InlineData("gendered.txt", "Handläggaren ringer.", false)]
    [InlineData("jargon.txt", "Stadigvarande betyder för all framtid.", true)]
    public void Lists_find_their_words(string list, string text, bool found) => WordList.Read(list).Any(w => w.IsIn(text)).ShouldBe(found);

    // A guide explains what it is about, and the word list lies beside it.
    private static bool IsExplainedByGuides(AvoidedWord word, ClientText text) => text.RuleSet == ClientTexts.Guides
        && ClientTexts.All.Any(t => t.RuleSet == ClientTexts.Guides && ((t.Id == text.Id && word.IsExplainedIn(t.Words)) || (t.Id is "ordlista" or "sgi" or "sip" && word.IsIn(t.Words))));

    // The reader meets the outcome first: what every outcome that uses the word explains, the lines below it need not explain again.
    private static bool IsExplainedByOutcomes(AvoidedWord word, ClientText text)
    {
        var outcomes = ClientTexts.All.Where(t => t.RuleSet == text.RuleSet && t.Status == ClientText.Outcome && word.IsIn(t.Words)).ToList();
        return text.Status != ClientText.Outcome && outcomes.Count > 0 && outcomes.All(o => word.IsExplainedIn(o.Words));
    }
}
