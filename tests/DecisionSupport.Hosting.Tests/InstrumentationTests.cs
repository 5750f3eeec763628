using System.Diagnostics;
using DecisionSupport.Tests.Support;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DecisionSupport.Hosting.Tests;

/// <summary>OpenTelemetry sees every way of evaluating.</summary>
[Collection("listens to all activities and metrics")]
public sealed class InstrumentationTests
{
    [Fact]
    public void Spans_carry_rule_book_versions_and_outcomes()
    {
        // Other tests evaluate at the same time; these spans are known by their trace.
        using var own = new Activity("own").SetIdFormat(ActivityIdFormat.W3C);
        own.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        own.Start();
        var spans = new List<Activity>();
        using (Sdk.CreateTracerProviderBuilder().AddDecisionSupportInstrumentation().AddInMemoryExporter(spans).Build())
        {
            GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook), "aid");
        }

        var span = spans.Where(s => s.TraceId == own.TraceId).ShouldHaveSingleItem();
        span.Source.Version.ShouldBe("0.1.0");
        span.TagObjects.Select(t => t.Key).ShouldBe(["rule_book.version", "rule_book.sha256", "version.aid", "outcome.aid"]);
        span.GetTagItem("rule_book.sha256").ShouldBe(GoodRules.RuleBook.Sha256);
    }

    [Fact]
    public void Outcomes_are_counted_and_time_is_measured()
    {
        var metrics = new List<Metric>();
        using (Sdk.CreateMeterProviderBuilder().AddDecisionSupportInstrumentation().AddInMemoryExporter(metrics).Build())
        {
            GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook));
        }

        metrics.Select(m => m.Name).ShouldContain("decision_support.evaluation.duration");
        metrics.Select(m => m.Name).ShouldContain("decision_support.outcomes");
        metrics[0].MeterVersion.ShouldBe("0.1.0");
    }
}
