using DecisionSupport.Feel.Emission;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Limits;
using DecisionSupport.Feel.Tests.Compilation;

namespace DecisionSupport.Feel.Tests.Limits;

/// <summary>What all expressions of an evaluation may take together, and what cannot be counted in steps.</summary>
public sealed class BudgetTests
{
    private static readonly FeelLimits Limits = new() { Steps = 100 };

    [Fact]
    public void Expressions_that_are_evaluated_together_share_what_is_left()
    {
        var budget = new FeelBudget(Limits, wholeSteps: 250);

        Spend(budget, 100).ShouldBeNull();
        Spend(budget, 101).ShouldBe("the evaluation takes more than 100 steps");
        Spend(budget, 49).ShouldBeNull();
        budget.IsSpent.ShouldBeTrue();
        Spend(budget, 1).ShouldBe("the evaluation takes more than 250 steps");
        Spend(budget, 0).ShouldBeNull();
        budget.Renew();
        Spend(budget, 100).ShouldBeNull();
    }

    [Fact]
    public void What_was_not_spent_is_left_for_the_next()
    {
        var budget = new FeelBudget(Limits, wholeSteps: 250);
        for (var i = 0; i < 25; i++)
        {
            budget.IsSpent.ShouldBeFalse();
            Spend(budget, 10).ShouldBeNull();
        }

        budget.IsSpent.ShouldBeTrue();
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Regular_expressions_share_their_time_though_each_is_quick(int matches, bool isDone)
    {
        // Every look at the clock takes a tenth of the time.
        var clock = new SteppingClock(TimeSpan.FromSeconds(0.1));
        var result = FeelExpression.Evaluate($"every i in 1..{matches} satisfies matches(string(i), \"[0-9]+\")", options: new FeelOptions { Clock = clock });

        result.IsSuccess.ShouldBe(isDone);
        result.Errors.Select(e => e.Message).ShouldBe(isDone ? [] : ["regular expressions take more than 1 seconds"]);
    }

    [Fact]
    public void Without_time_left_no_pattern_is_tried()
    {
        var budget = new FeelBudget(new FeelLimits());
        budget.CheckRegexTime();

        Should.Throw<FeelLimitException>(() => budget.SpendOnRegex(TimeSpan.FromSeconds(1.1)));

        budget.Begin();
        Should.Throw<FeelLimitException>(budget.CheckRegexTime);
        budget.Renew();
        budget.CheckRegexTime();
    }

    [Fact]
    public void A_pattern_that_tries_without_end_leaves_no_time_for_the_next_expression()
    {
        var endless = Rules.Bind("matches(loh.form + \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"((a+)+)\\1$\")");
        var quick = Rules.Bind("matches(loh.form, \"F\")");
        var frame = Rules.Frame(endless);

        Should.Throw<FeelLimitException>(() => FeelCompiler.Compile(endless.Root)(frame)).Message.ShouldEndWith("takes too long");

        frame.Budget.Begin();
        Should.Throw<FeelLimitException>(() => FeelCompiler.Compile(quick.Root)(frame)).Message.ShouldBe("regular expressions take more than 1 seconds");
    }

    [Fact]
    public void A_pattern_may_be_as_long_as_the_limit()
    {
        var options = new FeelOptions { Limits = new FeelLimits { PatternLength = 5 } };

        FeelExpression.Evaluate("matches(\"aaaaa\", \"aaaaa\")", options: options).Value.ShouldBe(FeelValue.True);
        FeelExpression.Evaluate("matches(\"aaaaaa\", \"aaaaaa\")", options: options).Errors[0].Message.ShouldBe("a pattern is longer than 5 characters");
    }

    [Fact]
    public void A_pattern_of_a_thousand_different_characters_is_built_without_an_automaton()
    {
        var letters = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)(0x4E00 + i)));

        FeelExpression.Evaluate($"matches(\"{letters}\", \"{letters}\")").Value.ShouldBe(FeelValue.True);
    }

    private static string? Spend(FeelBudget budget, int steps)
    {
        budget.Begin();
        try
        {
            for (var i = 0; i < steps; i++)
            {
                budget.Spend(1);
            }

            return null;
        }
        catch (FeelLimitException limit)
        {
            return limit.Message;
        }
    }

    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }

    [Fact]
    public void More_patterns_than_are_kept_match_all_the_same() => Enumerable.Range(0, 2 * 300).Select(i => i % 300)
        .Where(i => !FeelExpression.Evaluate($"matches(\"{i}\", \"^{i}$\") and not(matches(\"x\", \"^{i}$\"))").Value.Equals(FeelValue.From(true))).ShouldBeEmpty();
}
