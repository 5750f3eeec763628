using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DecisionSupport.Hosting.Running;

/// <summary>Healthy with the newest rules, degraded while they are refused and older ones answer. What is told is about rules, never about a case.</summary>
internal sealed class RulesHealth(Func<IDecisionSupport> get) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var support = get();
        var ruleBook = support.RuleBook;
        var data = new Dictionary<string, object> { ["version"] = ruleBook.Version, ["sha256"] = ruleBook.Sha256, ["ruleSets"] = ruleBook.RuleSets.Length };
        var errors = support.Refused.Count(d => d.Severity == Severity.Error);
        return Task.FromResult(errors == 0
            ? HealthCheckResult.Healthy($"Rule book {ruleBook.Version} is in use.", data)
            : HealthCheckResult.Degraded($"The newest rules have {errors} errors; rule book {ruleBook.Version} stays in use.", data: data));
    }
}
