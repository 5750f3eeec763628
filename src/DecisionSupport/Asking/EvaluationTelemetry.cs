using System.Diagnostics;
using System.Diagnostics.Metrics;
using DecisionSupport.Evaluation;
using DecisionSupport.RuleSets;

namespace DecisionSupport.Asking;

/// <summary>Traces and metrics of evaluations: rule set ids, versions, outcomes and durations, never a fact.</summary>
internal static class EvaluationTelemetry
{
    private static readonly string Version = typeof(EvaluationTelemetry).Assembly.GetName().Version!.ToString(3);
    private static readonly ActivitySource Activities = new(DecisionSupportTelemetry.ActivitySourceName, Version);
    private static readonly Meter Meter = new(DecisionSupportTelemetry.MeterName, Version);
    private static readonly Counter<long> Outcomes = Meter.CreateCounter<long>("decision_support.outcomes", "{recommendation}", "Recommendations by rule set, version and outcome.");
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>("decision_support.failed_computations", "{computation}", "Parts of rules that could not be computed though everything was known, by rule set, version and criterion.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("decision_support.evaluation.duration", "s", "Time of an evaluation.");

    /// <summary>Evaluates, and tells those who listen. Nobody does most of the time, and then it costs nothing.</summary>
    public static Decision Evaluate(RuleBook ruleBook, CaseSnapshot snapshot, RuleSetSelection asked) =>
        Activities.HasListeners() || Duration.Enabled || Outcomes.Enabled || Failures.Enabled
            ? Measure(ruleBook, snapshot, asked)
            : Evaluator.Evaluate(ruleBook, snapshot, asked);

    private static Decision Measure(RuleBook ruleBook, CaseSnapshot snapshot, RuleSetSelection asked)
    {
        using var activity = Activities.StartActivity("evaluate");
        var start = Stopwatch.GetTimestamp();
        var decision = Evaluator.Evaluate(ruleBook, snapshot, asked);
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        Tell(decision, activity);
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
        activity?.SetTag("rule_book.sha256", decision.RuleBook.Sha256);
        foreach (var recommendation in decision.Recommendations)
        {
            var version = recommendation.Version.From.Iso();
            Outcomes.Add(1, new("rule_set", recommendation.Version.RuleSet), new("version", version), new("outcome", recommendation.Outcome.Id));
            activity?.SetTag($"version.{recommendation.Version.RuleSet}", version);
            activity?.SetTag($"outcome.{recommendation.Version.RuleSet}", recommendation.Outcome.Id);
        }
    }
}
