using System.Diagnostics;
using DecisionSupport.Hosting.Service;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting.Running;

/// <summary>Loads the rules before the host answers anybody, and asks once, so that the first person does not wait. Errors in the rules stop the start.</summary>
internal sealed class WarmUp(Func<IDecisionSupport> get, TimeProvider clock, ILogger logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var support = get();
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var decision = support.Evaluate(new CaseSnapshotBuilder(support.RuleBook.Vocabulary, today).Build());
        foreach (var recommendation in decision.Recommendations)
        {
            _ = recommendation.Findings;
            _ = recommendation.NextSteps;
        }

        var milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Log.WarmedUp(logger, milliseconds);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
