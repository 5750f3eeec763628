using System.Diagnostics;

namespace DecisionSupport.Feel.Tests.Limits;

/// <summary>No text makes the evaluation crash, hang or fill the memory: it ends with an error that names the limit.</summary>
public class LimitTests
{
    private static readonly FeelLimits Small = new()
    {
        ExpressionLength = 200,
        NestingDepth = 20,
        CallDepth = 10,
        ListSize = 10,
        StringLength = 20,
        Steps = 200,
    };

    [Theory]
    [InlineData("for i in 1..11 return i", "a list grows past 10 elements")]
    [InlineData("concatenate([1,2,3,4,5,6], [1,2,3,4,5,6])", "a list grows past 10 elements")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "a list grows past 10 elements")]
    [InlineData("insert before([1,2,3,4,5,6,7,8,9,10], 1, 0)", "a list grows past 10 elements")]
    [InlineData("split(\"a,b,c,d,e,f,g,h,i,j,k,l\", \",\")", "a list grows past 10 elements")]
    [InlineData("flatten([[1,2,3,4,5,6],[1,2,3,4,5,6]])", "a list grows past 10 elements")]
    [InlineData("\"aaaaaaaaaaaaaaa\" + \"aaaaaaaaaaaaaaa\"", "a text grows past 20 characters")]
    [InlineData("string join([\"aaaaaaaaaaaa\", \"aaaaaaaaaaaa\"])", "a text grows past 20 characters")]
    [InlineData("replace(\"aaaaaaaaaa\", \"a\", \"bbb\")", "a text grows past 20 characters")]
    [InlineData("string([100000000, 100000000, 1000])", "a text grows past 20 characters")]
    [InlineData("every i in 1..1000000000000 satisfies i > 0", "the evaluation takes more than 200 steps")]
    [InlineData("every i in 1..20, j in 1..20 satisfies i > 0", "the evaluation takes more than 200 steps")]
    [InlineData("{f: function(n) f(n), r: f(1)}", "functions call each other deeper than 10 levels")]
    [InlineData("((((((((((((((((((((1))))))))))))))))))))", "the expression is nested deeper than 20 levels")]
    [InlineData("1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1", "the expression is nested deeper than 20 levels")]
    [InlineData("a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a", "the expression is nested deeper than 20 levels")]
    [InlineData("--------------------------------1", "the expression is nested deeper than 20 levels")]
    public void Work_beyond_a_limit_is_an_error(string expression, string message)
    {
        var result = FeelExpression.Evaluate(expression, options: new FeelOptions { Limits = Small });

        result.IsSuccess.ShouldBeFalse(expression);
        result.Errors[0].Message.ShouldBe(message, expression);
    }

    [Fact]
    public void A_slow_pattern_is_stopped_at_the_time_limit()
    {
        var options = new FeelOptions { Limits = new FeelLimits { RegexTimeout = TimeSpan.FromMilliseconds(50) } };

        FeelExpression.Evaluate("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^((a+)+)\\1$\")", options: options)
            .Errors[0].Message.ShouldBe("matching the pattern '^((a+)+)\\1$' takes too long");
    }

    [Fact]
    public void A_host_cannot_build_values_without_bounds_either()
    {
        var value = FeelValue.Null;
        Should.Throw<InvalidOperationException>(() =>
        {
            for (var i = 0; i < 501; i++)
            {
                value = FeelValue.From(new FeelList([value]));
            }
        }).Message.ShouldBe("a value nests deeper than 500 levels");
        value.ToString().Length.ShouldBe(1004);
    }

    [Fact]
    public void An_expression_may_be_exactly_as_long_as_the_limit()
    {
        var limits = new FeelOptions { Limits = Small };
        FeelExpression.Evaluate(new string(' ', 199) + "1", options: limits).IsSuccess.ShouldBeTrue();
        FeelExpression.Evaluate(new string(' ', 200) + "1", options: limits).Errors[0].Message
            .ShouldBe("the expression is 201 characters long; at most 200 are allowed");
    }

    [Theory]
    [InlineData("for i in 1..1000000000000 return i")]
    [InlineData("for i in 1..1000000 return [partial[-1]]")]
    [InlineData("count(for i in 1..1000000 return partial)")]
    [InlineData("for i in 1..1000000 return \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" + string(i)")]
    [InlineData("{s: string join(for i in 1..60000 return \"0123456789\"), r: for i in 1..1000000 return upper case(s)}.r")]
    [InlineData("{f: function(n) if n = 0 then [] else [f(n - 1), f(n - 1)], r: f(400)}")]
    [InlineData("{f: function(n) f(n + 1), r: f(0)}")]
    [InlineData("sort(for i in 1..1000000 return i, function(x, y) x > y)")]
    [InlineData("distinct values(for i in 1..100000 return i)")]
    [InlineData("2 ** 79228162514264337593543950335")]
    [InlineData("{h: string join(for i in 1..250000 return \"ab\"), g: h + \"a\", r: some i in 1..400000 satisfies g < h}.r")]
    [InlineData("{h: string join(for i in 1..250000 return \"ab\"), g: h + \"a\", r: some i in 1..400000 satisfies g between h + \"b\" and h}.r")]
    [InlineData("{h: string join(for i in 1..400000 return \"ab\"), n: string join(for i in 1..199995 return \"ab\") + \"cbababab\", r: some i in 1..400 satisfies contains(h, n)}.r")]
    [InlineData("{h: string join(for i in 1..400000 return \"ab\"), n: string join(for i in 1..199995 return \"ab\") + \"cbababab\", r: some i in 1..400 satisfies substring before(h, n) = \"x\"}.r")]
    public void Greedy_expressions_end_soon(string expression)
    {
        var watch = Stopwatch.StartNew();

        FeelExpression.Evaluate(expression);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), expression);
    }

    [Fact]
    public void A_value_built_of_shared_parts_cannot_blow_up()
    {
        var entries = string.Join(", ", Enumerable.Range(1, 60).Select(i => $"a{i}: [a{i - 1}, a{i - 1}]"));

        FeelExpression.Evaluate($"{{a0: [1], {entries}}}").Errors[0].Message.ShouldBe("a value grows past 5000000 parts");
    }

    [Fact]
    public void Types_of_shared_parts_cannot_blow_up()
    {
        var entries = string.Join(", ", Enumerable.Range(1, 60).Select(i => $"a{i}: function() {{x: a{i - 1}(), y: a{i - 1}()}}"));

        FeelExpression.Evaluate($"{{a0: function() 1, {entries}}}.a0()").Value.ToString().ShouldBe("1");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{a:")]
    [InlineData("-")]
    [InlineData("not(")]
    [InlineData("if ")]
    [InlineData("1 in (")]
    [InlineData("1 in not(")]
    [InlineData("[1..")]
    [InlineData("function() ")]
    [InlineData("for i in ")]
    [InlineData("1 + ")]
    [InlineData("a[")]
    [InlineData("1 instance of list<")]
    [InlineData("a.")]
    [InlineData("a or ")]
    [InlineData("<")]
    public void Endless_nesting_is_an_error_not_a_crash(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 90_000 / opening.Length));

        FeelExpression.Evaluate(text).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public void Long_chains_of_and_and_or_are_welcome()
    {
        FeelExpression.Evaluate(string.Join(" and ", Enumerable.Repeat("true", 5000))).Value.ToString().ShouldBe("true");
        FeelExpression.Evaluate(string.Join(" or ", Enumerable.Repeat("false", 5000))).Value.ToString().ShouldBe("false");
    }

    [Theory]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")")]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+$\")")]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+\\\\1$\")")]
    [InlineData("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^((a{1,1000}){1,1000}){1,1000}$\")")]
    public void Evil_patterns_end_soon(string expression)
    {
        var watch = Stopwatch.StartNew();

        FeelExpression.Evaluate(expression);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), expression);
    }
}
