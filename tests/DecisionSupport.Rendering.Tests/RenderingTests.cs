using System.Text.RegularExpressions;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Rendering.Tests;

/// <summary>What every rendering promises.</summary>
public sealed class RenderingTests
{
    private const string Hostile = "<script>alert(1)</script> & *bold* _x_ [a](b) `c` # h | d \\ 'q' \\\"Q\\\"";
    private static readonly Decision Mixed = GoodRules.RuleBook.Evaluate(Ask.Snapshot(
        GoodRules.RuleBook,
        ("person.birthDate", FeelValue.From(new DateOnly(2002, 8, 1))), ("person.insured", FeelValue.From(true)), ("work.hindrances", FeelValue.From(new FeelList([])))));

    public static TheoryData<Audience, Language> Readers =>
        new()
        {
            { Audience.Officer, Language.Swedish },
            { Audience.Officer, Language.English },
            { Audience.Client, Language.Swedish },
            { Audience.Client, Language.English },
        };

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_line_ends_in_a_space_and_the_text_ends_in_one_line_feed(Audience audience, Language language)
    {
        foreach (var text in (string[])[DecisionText.Write(Mixed, audience, language, width: 40), DecisionMarkdown.Write(Mixed, audience, language), DecisionHtml.Write(Mixed, audience, language), Told.Json(Mixed, language)])
        {
            text.Split('\n').ShouldEach(line => line == line.TrimEnd());
            text.ShouldEndWith("\n");
            text.ShouldNotEndWith("\n\n");
            text.ShouldNotContain("\r");
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Met_not_met_and_unknown_have_marks_that_do_not_need_colour(Audience audience, Language language)
    {
        foreach (var text in (string[])[DecisionText.Write(Mixed, audience, language), DecisionMarkdown.Write(Mixed, audience, language), DecisionHtml.Write(Mixed, audience, language)])
        {
            text.ShouldContain("✓");
            text.ShouldContain("✗");
            text.ShouldContain("?");
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Lines_are_broken_at_the_width(Audience audience, Language language) =>
        DecisionText.Write(Mixed, audience, language, width: 50).Split('\n').Where(l => l.Contains(' ')).ShouldEach(line => line.Length <= 50);

    [Fact]
    public void Without_colour_there_are_no_escapes_and_with_it_the_same_words()
    {
        var plain = DecisionText.Write(Mixed, Audience.Officer, Language.Swedish);
        var coloured = DecisionText.Write(Mixed, Audience.Officer, Language.Swedish, useColour: true);

        plain.ShouldNotContain("\u001b");
        coloured.ShouldContain("\u001b[32m  ✓");
        Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", RegexOptions.NonBacktracking).ShouldBe(plain);
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void The_person_concerned_sees_sources_only_in_the_list_at_the_end(Language language)
    {
        var client = DecisionText.Write(Mixed, Audience.Client, language);
        var sources = client.Split('\n').Where(line => line.Contains("AID ")).ToList();

        sources.ShouldNotBeEmpty();
        sources.ShouldAllBe(line => line.StartsWith("  • AID "));
        DecisionText.Write(Mixed, Audience.Officer, language).ShouldContain("[AID 1:1]");
    }

    [Fact]
    public void Html_escapes_what_texts_hold()
    {
        var html = DecisionHtml.Write(Decide(Hostile), Audience.Officer, Language.English);

        html.ShouldNotContain("<script>");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *bold*");
        html.ShouldContain("&quot;Q&quot;");
    }

    [Fact]
    public void Markdown_escapes_what_texts_hold()
    {
        var markdown = DecisionMarkdown.Write(Decide(Hostile), Audience.Officer, Language.English);

        markdown.ShouldContain(@"\<script\>alert(1)\</script\> &amp; \*bold\* \_x\_ \[a\](b) \`c\` \# h \| d");
    }

    [Theory]
    [InlineData("- a list", @"\- a list")]
    [InlineData("+ a list", @"\+ a list")]
    [InlineData("1. a list", @"1\. a list")]
    [InlineData("12) a list", @"12\) a list")]
    [InlineData("~~~", @"\~\~\~")]
    [InlineData("---", @"\---")]
    [InlineData("born 1. May - or not", "born 1. May - or not")]
    public void Markdown_makes_no_list_or_rule_of_a_text(string text, string written) =>
        DecisionMarkdown.Write(Decide(text), Audience.Officer, Language.English).Split('\n').ShouldContain(written);

    [Fact]
    public void Html_names_its_language_and_speaks_its_marks()
    {
        var html = DecisionHtml.Write(Mixed, Audience.Client, Language.Swedish);

        html.ShouldContain("<html lang=\"sv\">");
        html.ShouldContain("<span class=\"mark\" aria-hidden=\"true\">✗</span><span class=\"said\">");
    }

    [Fact]
    public void Json_keeps_Swedish_letters_and_escapes_what_html_could_misread()
    {
        Told.Json(Mixed, Language.Swedish).ShouldContain("\"title\": \"Ingen hjälp\"");
        Told.Json(Decide("<å>"), Language.English).ShouldContain("\\u003Cå\\u003E");
    }

    private static Decision Decide(string text)
    {
        var ruleBook = Ask.Amended($"outcomes:\n  - id: complete-first\n    officer: {{ sv: \"{text}\", en: \"{text}\" }}\n");
        return ruleBook.Evaluate(Ask.Snapshot(ruleBook));
    }
}
