namespace DecisionSupport.Feel.Tests.Syntax;

/// <summary>The words and signs of a text, as an editor asks for them.</summary>
public sealed class TokenTests
{
    [Theory]
    [InlineData("a + 1", "Name a 0|Symbol + 2|Number 1 4")]
    [InlineData("if \"x\" then /* no */ null", "Keyword if 0|String \"x\" 3|Keyword then 7|Keyword null 21")]
    [InlineData("[1..", "Symbol [ 0|Number 1 1|Symbol .. 2")]
    [InlineData("", "")]
    public void A_text_is_cut_into_its_words_and_signs(string text, string tokens)
    {
        FeelTokens.TryRead(text, out var read).ShouldBeTrue();
        string.Join('|', read.Select(t => $"{t.Kind} {t.Text} {t.Offset}")).ShouldBe(tokens);
    }

    [Theory]
    [InlineData("a × b")]
    [InlineData("\"without end")]
    public void What_no_token_has_is_told_and_gives_none(string text)
    {
        FeelTokens.TryRead(text, out var read).ShouldBeFalse();
        read.ShouldBeEmpty();
    }
}
