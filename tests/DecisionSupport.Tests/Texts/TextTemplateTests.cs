using DecisionSupport.Texts;

namespace DecisionSupport.Tests.Texts;

/// <summary>Texts with values in them.</summary>
public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("{a}", "<a>")]
    [InlineData("born {person.birthDate|month}.", "born <person.birthDate:month>.")]
    [InlineData("{ a | month }{b}", "<a:month><b>")]
    [InlineData("{a|b|c}", "<a:b|c>")]
    [InlineData("{a", "{a")]
    [InlineData("a}", "a}")]
    public void Placeholders_are_filled_and_all_else_is_kept(string text, string filled) =>
        TextTemplate.Parse(text).Fill((name, format) => format is null ? $"<{name}>" : $"<{name}:{format}>").ShouldBe(filled);

    [Theory]
    [InlineData("{a", true)]
    [InlineData("a}", true)]
    [InlineData("{a} and {b", true)]
    [InlineData("{a {b}", true)]
    [InlineData("{a} and {b}", false)]
    [InlineData("none", false)]
    public void A_brace_without_the_other_is_found(string text, bool isStray) => TextTemplate.Parse(text).HasStrayBrace.ShouldBe(isStray);
}
