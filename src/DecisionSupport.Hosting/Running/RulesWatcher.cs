using DecisionSupport.Hosting.Service;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace DecisionSupport.Hosting.Running;

/// <summary>
/// Loads the rules again when files of them change. Editors and deployments write many files in a row, so it waits until nothing has changed for a while. Where
/// the system tells no changes, as on some mounted volumes, set the environment variable <c>DOTNET_USE_POLLING_FILE_WATCHER</c>.
/// </summary>
internal sealed class RulesWatcher(Func<IDecisionSupport> get, DecisionSupportOptions options, TimeProvider clock, ILogger logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    // A seal that comes last makes whole what was refused until then.
    private static readonly string[] Patterns = ["**/*.yaml", "rule-book.seal*"];

    private readonly List<IDisposable> _held = [];
    private ITimer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.WatchRules)
        {
            return Task.CompletedTask;
        }

        _timer = clock.CreateTimer(_ => Reload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _held.Add(_timer);
        foreach (var folder in options.Watched())
        {
            var files = new PhysicalFileProvider(Path.GetFullPath(folder));
            _held.Add(files);
            foreach (var pattern in Patterns)
            {
                _held.Add(ChangeToken.OnChange(() => files.Watch(pattern), () => _timer.Change(Quiet, Timeout.InfiniteTimeSpan)));
            }
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var held in _held.AsEnumerable().Reverse())
        {
            held.Dispose();
        }

        _held.Clear();
    }

    // A file that is being written cannot always be read; the next change brings the next try.
    private void Reload()
    {
        try
        {
            get().Reload();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Unreadable(logger, e);
        }
    }
}
