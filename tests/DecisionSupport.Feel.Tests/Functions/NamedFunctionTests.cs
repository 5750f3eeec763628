namespace DecisionSupport.Feel.Tests.Functions;

/// <summary>The functions of the language as an author is shown them.</summary>
public sealed class NamedFunctionTests
{
    [Theory]
    [InlineData("substring", "substring(string: string, start position: number, length?: number): string")]
    [InlineData("today", "today(): date")]
    [InlineData("max", "max(list: list<Any>, …): Any")]
    public void What_may_be_left_out_has_a_question_mark(string name, string signature) =>
        FeelNamedFunction.Standard.Single(f => f.Name == name).Signatures.ShouldContain(signature);
}
