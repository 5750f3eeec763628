using System.Diagnostics;
using System.Diagnostics.Metrics;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Evaluation;

/// <summary>What those who listen are told of an evaluation.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void Span_names_rules_versions_and_outcomes()
    {
        // Other tests evaluate at the same time; this span is known by its trace.
        using var own = new Activity("own").SetIdFormat(ActivityIdFormat.W3C).Start();
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DecisionSupportTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        var decision = GoodRules.RuleBook.Evaluate(Ask.Snapshot(GoodRules.RuleBook), "aid");

        var span = spans.Where(s => s.TraceId == own.TraceId).ShouldHaveSingleItem();
        $"{span.OperationName} of {span.Source.Name} {span.Source.Version}".ShouldBe("evaluate of DecisionSupport 0.1.0");
        span.TagObjects.Select(t => $"{t.Key} {t.Value}").ShouldBe(
        [
            $"rule_book.version {decision.RuleBook.Version}", $"rule_book.sha256 {decision.RuleBook.Sha256}", "version.aid 2017-01-01", $"outcome.aid {decision["aid"].Outcome.Id}",
        ]);
    }

    [Fact]
    public void Instruments_say_what_they_count()
    {
        var rules = Ask.Amended("criteria:\n  - id: need\n    test: 1 / (work.reductionPercent - work.reductionPercent) > 0\n");
        var told = new List<string>();
        using var listener = Listener(told);

        rules.Evaluate(Ask.Snapshot(rules, ("work.reductionPercent", FeelValue.From(50m))), "aid");

        told.ShouldContain("decision_support.evaluation.duration (s, Time of an evaluation.) DecisionSupport 0.1.0: ");
        told.ShouldContain("decision_support.outcomes ({recommendation}, Recommendations by rule set, version and outcome.) DecisionSupport 0.1.0: 1 rule_set aid, version 2017-01-01, outcome complete-first");
        told.ShouldContain("decision_support.failed_computations ({computation}, Parts of rules that could not be computed though everything was known, by rule set, version and criterion.) "
            + "DecisionSupport 0.1.0: 1 rule_set aid, version 2017-01-01, criterion need");
    }

    private static MeterListener Listener(List<string> told)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == DecisionSupportTelemetry.MeterName)
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument, $"{value} ", tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument, value is > 0 and < 600 ? "" : "no time of an evaluation", tags));
        listener.Start();
        return listener;

        void Tell(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var text = $"{instrument.Name} ({instrument.Unit}, {instrument.Description}) {instrument.Meter.Name} {instrument.Meter.Version}: {value}{string.Join(", ", tags.ToArray().Select(t => $"{t.Key} {t.Value}"))}";
            lock (told)
            {
                told.Add(text);
            }
        }
    }
}
