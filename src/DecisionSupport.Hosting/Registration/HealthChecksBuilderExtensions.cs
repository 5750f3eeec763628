using DecisionSupport.Hosting;
using DecisionSupport.Hosting.Running;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds decision support to a host's health checks.</summary>
public static class DecisionSupportHealthChecksBuilderExtensions
{
    /// <summary>Adds a check: healthy with the newest rules, degraded while they were refused and older ones answer, unhealthy when none could be loaded.</summary>
    /// <param name="builder">The host's health checks.</param>
    /// <param name="key">The key of the rule book; null for the one without.</param>
    public static IHealthChecksBuilder AddDecisionSupport(this IHealthChecksBuilder builder, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            key is null ? "decision-support" : $"decision-support-{key}",
            provider => new RulesHealth(() => provider.GetRequiredKeyedService<IDecisionSupport>(key)),
            HealthStatus.Unhealthy,
            tags: ["ready"]));
    }
}
