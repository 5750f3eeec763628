using Caseload.Days;
using Caseload.Grains;
using Caseload.Register;
using Caseload.Rules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Caseload.Watching;

/// <inheritdoc cref="IWatch" />
internal sealed partial class WatchGrain(
    [PersistentState("watch")] IPersistentState<WatchState> stored,
    ICaseRegister register,
    RuleShelf shelf,
    Today today,
    TimeProvider clock,
    IOptions<WatchOptions> options,
    ILogger<WatchGrain> logger) : Grain, IWatch
{
    private const int Page = 512;

    private IGrainTimer? _rounds;
    private int _looked;
    private int _failed;

    public Task Begin()
    {
        _rounds?.Change(TimeSpan.Zero, options.Value.Every);
        return Task.CompletedTask;
    }

    public Task<WatchReport> Report() => Task.FromResult(new WatchReport(stored.State.Day, _looked, _failed, stored.State.Notes));

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        // Others are answered while a round goes on.
        _rounds = this.RegisterGrainTimer(Round, new GrainTimerCreationOptions(TimeSpan.Zero, options.Value.Every) { Interleave = true, KeepAlive = true });
        return Task.CompletedTask;
    }

    private async Task Round(CancellationToken stop)
    {
        try
        {
            if (stored.State.See(today.Day, clock.GetUtcNow()))
            {
                await stored.WriteStateAsync(stop);
            }

            await LookAtOwed((await shelf.InUse()).Number, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogRoundFailed(logger, e);
        }
    }

    private async Task LookAtOwed(int rules, CancellationToken stop)
    {
        var owing = new Owing(today.Day, rules, clock.GetUtcNow() - options.Value.Patience);
        var failed = 0;
        for (var keys = await register.Owed(owing, after: "", Page); keys.Length > 0; keys = await register.Owed(owing, keys[^1], Page))
        {
            foreach (var some in keys.Chunk(options.Value.SideBySide))
            {
                stop.ThrowIfCancellationRequested();
                failed += (await Task.WhenAll(some.Select(key => Look(key, rules)))).Count(done => !done);
            }
        }

        _failed = failed;
        if (failed > 0)
        {
            LogLooksFailed(logger, failed);
        }
    }

    private async Task<bool> Look(string key, int rules)
    {
        try
        {
            await GrainFactory.GetGrain<ICase>(key).Look(rules);
            _looked++;
            return true;
        }
        catch (Exception)
        {
            // Still owed, and so looked at in the next round. Which case it is the register tells; a log must not.
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A round of the watch was broken off; the next goes on.")]
    private static partial void LogRoundFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Failed} cases could not be looked at; they are tried again in the next round.")]
    private static partial void LogLooksFailed(ILogger logger, int failed);
}
