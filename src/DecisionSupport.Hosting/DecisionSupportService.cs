using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting;

/// <summary>Holds the rule book of a host, and tells what it does without telling anything about the case.</summary>
internal sealed partial class DecisionSupportService : IDecisionSupport
{
    private readonly ILogger _logger;
    private readonly Func<RuleBookLoading> _load;
    private volatile RuleBook _ruleBook;

    public DecisionSupportService(DecisionSupportOptions options, ILogger logger)
    {
        _logger = logger;
        _load = options.LoadRules ?? throw new InvalidOperationException("No rules are set up: call UseBuiltInRules() or UseRulesFolder(path) in AddDecisionSupport.");
        _ruleBook = _load().GetOrThrow();
        LogLoaded(_logger, _ruleBook.Version, _ruleBook.Sha256, _ruleBook.RuleSets.Length);
    }

    public RuleBook RuleBook => _ruleBook;

    public Decision Evaluate(CaseSnapshot snapshot) => Telemetry.Measure(_ruleBook, snapshot);

    public RuleBookLoading Reload()
    {
        var loading = _load();
        if (loading.RuleBook is { } ruleBook)
        {
            _ruleBook = ruleBook;
            LogLoaded(_logger, ruleBook.Version, ruleBook.Sha256, ruleBook.RuleSets.Length);
        }
        else
        {
            LogRefused(_logger, loading.Diagnostics.Count(d => d.Severity == Severity.Error));
        }

        return loading;
    }

    public SnapshotReading ReadSnapshot(ReadOnlySpan<byte> utf8, string file) => new SnapshotReader(RuleBook.Vocabulary).Read(utf8, file);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rule book {Version} ({Sha256}) loaded with {RuleSets} rule sets.")]
    private static partial void LogLoaded(ILogger logger, string version, string sha256, int ruleSets);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rules have {Errors} errors; the rule book in use stays.")]
    private static partial void LogRefused(ILogger logger, int errors);
}
