using DecisionSupport;

namespace OpenTelemetry;

/// <summary>Adds decision support to a host's traces and metrics.</summary>
public static class DecisionSupportOpenTelemetryExtensions
{
    /// <summary>Traces evaluations: versions and hash of the rule book, rule sets and outcomes; never a fact.</summary>
    public static Trace.TracerProviderBuilder AddDecisionSupportInstrumentation(this Trace.TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource(DecisionSupportTelemetry.ActivitySourceName);
    }

    /// <summary>Counts outcomes and failed computations, and measures how long evaluations take.</summary>
    public static Metrics.MeterProviderBuilder AddDecisionSupportInstrumentation(this Metrics.MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter(DecisionSupportTelemetry.MeterName);
    }
}
