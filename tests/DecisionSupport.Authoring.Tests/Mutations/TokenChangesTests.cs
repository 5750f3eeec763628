using DecisionSupport.Authoring.Mutations;

namespace DecisionSupport.Authoring.Tests.Mutations;

/// <summary>Which slips of the hand an expression is tried with.</summary>
public sealed class TokenChangesTests
{
    private static readonly TokenChanges Changes = new(new OtherWords(BuiltInRules.RuleBook.Vocabulary));

    [Theory]
    [InlineData("person.age >= 30", ">=→> >=→< 30→31 30→29")]
    [InlineData("not(open(criterion.age)) and fails(criterion.insured)", "not→ open→ and→or fails→open")]
    [InlineData("asOf < @\"2017-03-01\" + @\"P3M\"", "<→<= <→>= \"2017-03-01\"→\"2017-03-02\" \"2017-03-01\"→\"2017-02-28\" +→- \"P3M\"→\"P4M\" \"P3M\"→\"P2M\"")]
    [InlineData("benefit.sjukersattningLevel = \"half\"", "=→!= \"half\"→\"quarter\"")]
    [InlineData("day in [19..25]", "[→( 19→20 19→18 25→26 25→24 ]→)")]
    [InlineData("count(loh.basis) > 0", ">→>= >→<= 0→1")]
    [InlineData("0.24 * parameter.prisbasbelopp", "0.24→0.25 0.24→0.23")]
    [InlineData("some p in list satisfies p.min = true", "some→every =→!= true→false")]
    [InlineData("\"Friday\" = day of week(asOf)", "=→!=")]
    public void An_expression_has_these(string expression, string expected) =>
        string.Join(' ', Changes.Of(expression).ShouldNotBeNull().Select(c => $"{c.Was}→{c.Becomes}")).ShouldBe(expected);

    [Fact]
    public void What_cannot_be_cut_into_tokens_is_told() => Changes.Of("\"no end").ShouldBeNull();

    [Fact]
    public void Every_expression_of_the_rules_can_be_changed_where_it_stands()
    {
        foreach (var file in BuiltInRules.Files)
        {
            var text = System.Text.Encoding.UTF8.GetString(file.Utf8.Span);
            foreach (var written in WrittenExpression.In(file.Path, text))
            {
                var changes = Changes.Of(written.Text).ShouldNotBeNull($"{file.Path}: {written.Where}");
                changes.ShouldEach(c => text.Substring(written.Start + c.Start, c.Was.Length) == c.Was);
            }
        }
    }
}
