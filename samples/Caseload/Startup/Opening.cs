using Caseload.Rules;
using DecisionSupport.Knowledge;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Caseload.Startup;

/// <summary>What is done when a silo has started: rules are taken in use where none are, and an empty caseload is filled with invented cases.</summary>
internal sealed partial class Opening(
    RuleShelf shelf, CaseloadOptions options, InventedCases invented, IHostApplicationLifetime lifetime, ILogger<Opening> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var (loading, _) = await shelf.Adopt(options.Rules is { } folder ? RuleFiles.OfFolder(folder) : BuiltInRules.Files, onlyFirst: true);
            loading.GetOrThrow();
            var filled = await invented.Fill(options.Invented ?? 0, stoppingToken);
            var version = (await shelf.InUse()).RuleBook.Version;
            LogOpen(logger, version, filled);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogNotOpened(logger, e);
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Open, with rules {Version} and {Cases} invented cases.")]
    private static partial void LogOpen(ILogger logger, string version, int cases);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The caseload could not be opened.")]
    private static partial void LogNotOpened(ILogger logger, Exception exception);
}
