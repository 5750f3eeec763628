namespace DecisionSupport.Feel.Tests;

public class CompiledExpressionTests
{
    [Fact]
    public void One_reading_serves_many_evaluations()
    {
        var compiled = FeelExpression.Compile("person.age >= limit", ["person.age", "limit"]);

        var answers = new[] { 17m, 18m, 40m }.Select(age => compiled.Evaluate(FeelValue.From(age), FeelValue.From(18m)).Value);

        answers.ShouldBe([FeelValue.False, FeelValue.True, FeelValue.True]);
    }

    [Fact]
    public void A_missing_value_is_null() =>
        FeelExpression.Compile("age >= 18", ["age"]).Evaluate(FeelValue.Null).Value.ShouldBe(FeelValue.Null);

    [Fact]
    public void A_name_that_is_no_variable_is_null() =>
        FeelExpression.Compile("agee", ["age"]).Evaluate(FeelValue.True).Value.ShouldBe(FeelValue.Null);

    [Fact]
    public void A_text_that_cannot_be_read_says_why_at_once_and_in_every_result()
    {
        var compiled = FeelExpression.Compile("age >=", ["age"]);

        compiled.Errors.ShouldHaveSingleItem().Code.ShouldBe(FeelErrorCode.Syntax);
        compiled.Evaluate(FeelValue.True).Errors.ShouldBe(compiled.Errors);
    }

    [Fact]
    public void Work_beyond_the_limits_is_an_error_of_that_evaluation()
    {
        var options = new FeelOptions { Limits = new FeelLimits { Steps = 1000 } };
        var compiled = FeelExpression.Compile("count(for i in 1..n return i)", ["n"], options);

        compiled.Evaluate(FeelValue.From(1_000_000m)).Errors.ShouldHaveSingleItem().Code.ShouldBe(FeelErrorCode.LimitExceeded);
        compiled.Evaluate(FeelValue.From(10m)).Value.ShouldBe(FeelValue.From(10m));
    }

    [Fact]
    public void As_many_values_as_variables_are_needed() =>
        Should.Throw<ArgumentException>(() => FeelExpression.Compile("a + b", ["a", "b"]).Evaluate(FeelValue.True))
            .Message.ShouldStartWith("There are 2 variables, and 1 values.");

    [Fact]
    public void Threads_share_it()
    {
        var compiled = FeelExpression.Compile("sum(for i in 1..n return i)", ["n"]);

        var sums = Enumerable.Range(1, 200).AsParallel().AsOrdered().Select(n => compiled.Evaluate(FeelValue.From((decimal)n)).Value.AsNumber());

        sums.ShouldBe(Enumerable.Range(1, 200).Select(n => n * (n + 1) / 2m));
    }
}
