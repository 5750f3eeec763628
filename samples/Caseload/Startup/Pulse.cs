using Caseload.Watching;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Caseload.Startup;

/// <summary>Every silo asks for the watch as often as the watch makes its rounds: if the silo that it was on is gone, it begins on another.</summary>
internal sealed class Pulse(IGrainFactory grains, IOptions<WatchOptions> options, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, clock);
        do
        {
            try
            {
                await grains.GetGrain<IWatch>(0).Report();
            }
            catch (Exception e) when (e is OrleansException or TimeoutException)
            {
                // The cluster is busy finding out who is left; the next beat asks again.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
