namespace DecisionSupport;

/// <summary>
/// What traces and metrics of evaluations are called. They carry versions and hash of the rule book, ids, versions and outcomes of rule sets, counts and durations;
/// never a fact, a reference or a text of a case.
/// </summary>
public static class DecisionSupportTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "DecisionSupport";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "DecisionSupport";
}
