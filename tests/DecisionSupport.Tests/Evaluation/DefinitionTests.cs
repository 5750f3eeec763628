using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>Definitions that are read where another expression has variables of its own.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData("count([10, 20][item > count(moved)]) = 2")]
    [InlineData("sum(for n in [1, 2] return n * 100 + moved[2]) = 344")]
    [InlineData("every n in [1, 2] satisfies count(moved[item > 18 + n]) = 1 and n < 3")]
    [InlineData("count([1, 2, 3][some m in deeper satisfies m = item + 20]) = 1")]
    public void A_definition_with_variables_leaves_those_of_its_reader_alone(string test)
    {
        var ruleBook = Ask.Amended($$"""
            definitions:
              tens: for i in [1, 2] return i * 10
              moved: for i in tens return i + 2
              deeper: moved[item > 20 and (some t in tens satisfies t + 12 = item + 10)]
            criteria:
              - id: need
                test: >-
                  person.insured and {{test}}

            """);

        Ask.About(ruleBook, ("person.insured", FeelValue.From(true))).StatusOf("need").ShouldBe(FindingStatus.Met);
    }
}
