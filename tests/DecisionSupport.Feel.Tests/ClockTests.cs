namespace DecisionSupport.Feel.Tests;

public class ClockTests
{
    [Fact]
    public void Now_and_today_are_those_of_the_given_clock()
    {
        var options = new FeelOptions { Clock = new StoppedClock() };

        FeelExpression.Evaluate("now()", options: options).Value.ToString().ShouldBe("@\"2026-11-22T00:30:00+02:00\"");
        FeelExpression.Evaluate("today()", options: options).Value.ToString().ShouldBe("@\"2026-11-22\"");
        FeelExpression.Evaluate("today() instance of date and now() instance of date and time").Value.ToString().ShouldBe("true");
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("two", TimeSpan.FromHours(2), "two", "two");

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 22, 30, 0, TimeSpan.Zero);
    }
}
