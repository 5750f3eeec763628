using System.Diagnostics;
using System.Diagnostics.Metrics;
using DecisionSupport.Texts;

namespace DecisionSupport.Hosting;

/// <summary>Traces and metrics of evaluations: rule set ids, versions, outcomes and durations, never a fact.</summary>
internal static class Telemetry
{
    /// <summary>The name of the activity source and the meter.</summary>
    public const string Name = "DecisionSupport";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>("decision_support.outcomes", "{recommendation}", "Recommendations by rule set, version and outcome.");
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>("decision_support.failed_computations", "{computation}", "Parts of rules that could not be computed though everything was known, by rule set, version and criterion.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("decision_support.evaluation.duration", "s", "Time of an evaluation.");

    public static Decision Measure(RuleBook ruleBook, CaseSnapshot snapshot)
    {
        using var activity = Activities.StartActivity("evaluate");
        var start = Stopwatch.GetTimestamp();
        var decision = ruleBook.Evaluate(snapshot);
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        if (Outcomes.Enabled || activity is not null)
        {
            Tell(decision, activity);
        }

        if (Failures.Enabled)
        {
            TellFailures(decision);
        }

        return decision;
    }

    private static void TellFailures(Decision decision)
    {
        foreach (var recommendation in decision.Recommendations)
        {
            foreach (var finding in recommendation.Findings)
            {
                if (finding.FailedComputations().Length is > 0 and var count)
                {
                    Failures.Add(count, new("rule_set", finding.RuleSet), new("version", recommendation.Version.From.Iso()), new("criterion", finding.Criterion.Id));
                }
            }
        }
    }

    private static void Tell(Decision decision, Activity? activity)
    {
        activity?.SetTag("rule_book.version", decision.RuleBook.Version);
        foreach (var recommendation in decision.Recommendations)
        {
            var version = recommendation.Version.From.Iso();
            Outcomes.Add(1, new("rule_set", recommendation.Version.RuleSet), new("version", version), new("outcome", recommendation.Outcome.Id));
            activity?.SetTag($"outcome.{recommendation.Version.RuleSet}", recommendation.Outcome.Id);
        }
    }
}
