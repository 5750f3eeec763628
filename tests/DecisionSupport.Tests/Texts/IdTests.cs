using DecisionSupport.Data;

namespace DecisionSupport.Tests.Texts;

/// <summary>What ids may look like.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("a", true, true, true)]
    [InlineData("A", true, true, false)]
    [InlineData("z9", true, true, true)]
    [InlineData("monthOf30", true, true, false)]
    [InlineData("work.permanent", true, false, false)]
    [InlineData("a.b.c", true, false, false)]
    [InlineData("a-b", false, false, true)]
    [InlineData("a-9", false, false, true)]
    [InlineData("a--b", false, false, true)]
    [InlineData("", false, false, false)]
    [InlineData(".", false, false, false)]
    [InlineData("a.", false, false, false)]
    [InlineData(".a", false, false, false)]
    [InlineData("a..b", false, false, false)]
    [InlineData("a.9", false, false, false)]
    [InlineData("9", false, false, false)]
    [InlineData("9a", false, false, false)]
    [InlineData("a-", false, false, false)]
    [InlineData("-a", false, false, false)]
    [InlineData("-", false, false, false)]
    [InlineData("a b", false, false, false)]
    [InlineData("a_b", false, false, false)]
    [InlineData("å", false, false, false)]
    [InlineData("aå", false, false, false)]
    [InlineData("a-å", false, false, false)]
    [InlineData("a-B", false, false, false)]
    public void An_id_is_dotted_a_word_or_hyphenated(string id, bool isDotted, bool isWord, bool isHyphenated) =>
        (Ids.IsDotted(id), Ids.IsWord(id), Ids.IsHyphenated(id)).ShouldBe((isDotted, isWord, isHyphenated));
}
