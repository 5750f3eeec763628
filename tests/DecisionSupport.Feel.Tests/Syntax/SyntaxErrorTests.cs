namespace DecisionSupport.Feel.Tests.Syntax;

/// <summary>Every line of <c>ErrorTexts.txt</c>: an expression that does not read, and the whole text of its error.</summary>
public class SyntaxErrorTests
{
    public static TheoryData<string, string> Errors()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Syntax", "ErrorTexts.txt")))
        {
            var parts = line.Split(" => ");
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Text_that_does_not_read_says_where_what_and_what_to_do(string expression, string error)
    {
        var result = FeelExpression.Evaluate(expression);

        result.IsSuccess.ShouldBeFalse(expression);
        result.Errors[0].ToString().ShouldBe(error, expression);
    }

    [Fact]
    public void Lines_and_columns_count_from_one_over_line_breaks_and_comments()
    {
        var error = FeelExpression.Evaluate("1 +\n/* two\r\nlines */ 2 +\r  'x'").Errors[0];

        error.Position.ShouldBe(new FeelPosition(27, 4, 3, 1));
    }

    [Fact]
    public void An_error_in_the_context_says_so()
    {
        FeelExpression.Evaluate("a", "{a: }").Errors[0].Message.ShouldStartWith("in the context: expected an expression");
        FeelExpression.Evaluate("a", "[1]").Errors[0].Message.ShouldBe("the context is not a context");
    }
}
