using DecisionSupport.Authoring.Documents.Markdown;
using DecisionSupport.Authoring.Documents.Pages;
using DecisionSupport.Authoring.Documents.Mentions;

namespace DecisionSupport.Knowledge.Tests.Documents;

/// <summary>The small rooms that pages are built in.</summary>
public sealed class PageRoomTests
{
    [Theory]
    [InlineData("Från {firstMonth|month} till 30.", "Från `{firstMonth}` till 30.")]
    [InlineData("a | b <script> *c* [d](e) `f`", @"a \| b &lt;script> \*c\* \[d\](e) \`f\`")]
    [InlineData("två\n  rader", "två rader")]
    [InlineData(@"C:\x & y", @"C:\\x &amp; y")]
    public void Texts_are_no_markup(string text, string markdown) => MarkdownText.Of(text).ShouldBe(markdown);

    [Theory]
    [InlineData("a | b", @"`a \| b`")]
    [InlineData("x`y", "`` x`y ``")]
    [InlineData("x``y`z", "``` x``y`z ```")]
    public void Code_fits_in_a_cell(string text, string markdown) => MarkdownText.Code(text).ShouldBe(markdown);

    [Fact]
    public void Nothing_in_an_expression_ends_its_block()
    {
        var pen = new MarkdownPen();
        pen.Code("feel", "a /*\n```\n[x](https://x.test)\n*/");
        pen.ToString().ShouldBe("````feel\na /*\n```\n[x](https://x.test)\n*/\n````\n");
    }

    [Theory]
    [InlineData("https://lag.test/33 kap. (9 §)", "[9 §](https://lag.test/33%20kap.%20%289%20§%29)")]
    [InlineData("https://lag.test/\u202egro.reppiks", "[9 §](https://lag.test/%E2%80%AEgro.reppiks)")]
    [InlineData("https://lag.test/a\u200b\u2028b", "[9 §](https://lag.test/a%E2%80%8B%E2%80%A8b)")]
    [InlineData("javascript:alert(1)", "9 §")]
    public void Nothing_ends_turns_or_hides_a_part_of_an_address(string address, string markdown) => MarkdownText.Link("9 §", address).ShouldBe(markdown);

    [Fact]
    public void Sources_stand_in_the_order_of_their_numbers() =>
        new[] { "SFB 33:10a", "SFB 33:9", "SFB 5:9", "HFD 2019 ref. 69", "SFB 33:10", "HFD 2019 ref. 7" }.Order(SourceOrder.Instance)
            .ShouldBe(["HFD 2019 ref. 7", "HFD 2019 ref. 69", "SFB 5:9", "SFB 33:9", "SFB 33:10", "SFB 33:10a"]);

    [Fact]
    public void Versions_that_say_the_same_make_one_run()
    {
        var ruleSet = BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == "sjukersattning");
        var runs = Run.Of(ruleSet, v => v.From.Year < 2022 ? "old" : v.From.Year is 2023 or 2025 ? null : "new");
        runs.Select(r => (r.From.Year, r.To?.Year, r.Text)).ShouldBe([(2011, 2022, "old"), (2022, 2022, "new"), (2026, null, "new")]);
    }

    [Fact]
    public void Diagram_asks_each_outcome_in_words_and_ends_with_the_last()
    {
        var version = BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == "sjukersattning").Versions[0];
        var diagram = OutcomeDiagram.Of(version);
        diagram.ShouldStartWith("```mermaid\nflowchart TD\n");
        diagram.ShouldContain("q1{\"Stadigvarande nedsättning: nej<br/>eller Rehabiliteringen är uttömd: nej\"} -- ja --> o1[\"Arbeta med rehabilitering först\"]");
        diagram.ShouldContain($"q{version.Outcomes.Length - 1}[[Annars]]");
        diagram.ShouldNotContain("criterion.");
        diagram.ShouldNotContain("fails(");
    }

    [Fact]
    public void What_expressions_and_texts_name_is_found()
    {
        var version = BuiltInRules.RuleBook.RuleSets.Single(r => r.Id == "sjukersattning").Versions[^1];
        var facts = VersionMentions.Facts(version, BuiltInRules.RuleBook.Vocabulary).Select(f => f.Id).ToList();
        facts.ShouldContain("person.birthDate");
        facts.ShouldContain("workCapacity.permanent");
        facts.ShouldNotContain("protection.periods");
        VersionMentions.Parameters(version, BuiltInRules.RuleBook).Select(p => p.Id).ShouldContain("sjukersattning.upperAge");
    }
}
