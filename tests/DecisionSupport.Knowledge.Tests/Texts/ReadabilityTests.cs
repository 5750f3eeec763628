namespace DecisionSupport.Knowledge.Tests.Texts;

/// <summary>The measure itself, against sentences counted by hand.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("Vi vet inte.", 3.0)] // 3 words, 1 sentence, none long
    [InlineData("Läkaren skriver. Du väntar.", 2 + 50.0)] // 4 words, 2 sentences, 2 long (läkaren, skriver)
    [InlineData("Sex bokstäver är en gräns som räknas här", 8 + 12.5)] // no final stop; only "bokstäver" is longer than six
    [InlineData("Du fyller 30 i {monthOf30|month}.", 5.0)] // a placeholder is one ordinary word
    [InlineData("SGI-skydd: ett ord, trots bindestreck.", 5 + 40.0)] // a colon ends no sentence; two words of five are long
    public void Lix_is_words_a_sentence_plus_per_cent_of_long_words(string text, double lix) => Readability.Lix(text).ShouldBe(lix, 0.01);

    [Theory]
    [InlineData("Ett. Två? Tre! Fyra", 4)]
    [InlineData("Kommer 12.30 i dag.", 1)]
    [InlineData("Hon sa ”ja.” Sedan gick de.", 2)]
    public void Sentences_end_where_a_mark_meets_a_space(string text, int count) => Readability.Sentences(text).Count.ShouldBe(count);

    [Fact]
    public void Median_of_an_even_number_is_between_the_two_in_the_middle() => Readability.Median([9, 1, 4, 2]).ShouldBe(3);
}
