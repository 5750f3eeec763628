using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace DecisionSupport.Hosting.Service;

/// <summary>Holds the rule book of a host, and tells what it does without telling anything about the case.</summary>
internal sealed class DecisionSupportService : IDecisionSupport
{
    // Whoever reads the log looks at the first ones; Refused has them all.
    private const int MostFaults = 20;

    private readonly ILogger _logger;
    private readonly DecisionSupportOptions _options;
    private readonly ImmutableArray<ReferenceShape> _referenceShapes;
    private readonly Lock _reloading = new();
    private volatile RuleBook _ruleBook;
    private RuleBookLoading? _refused;

    public DecisionSupportService(DecisionSupportOptions options, ILogger logger)
    {
        _logger = logger;
        _options = options;
        _referenceShapes = [.. options.ReferenceShapes.Select(ReferenceShape.Parse)];
        _ruleBook = options.Load().GetOrThrow();
        Log.Loaded(_logger, _ruleBook.Version, _ruleBook.Sha256, _ruleBook.RuleSets.Length);
    }

    public RuleBook RuleBook => _ruleBook;

    public ImmutableArray<Diagnostic> Refused => _refused?.Diagnostics ?? [];

    public Decision Evaluate(CaseSnapshot snapshot) => _ruleBook.Evaluate(snapshot);

    public Decision Evaluate(CaseSnapshot snapshot, ReadOnlySpan<string> ruleSets, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var looked = asOf is { } day && day != snapshot.AsOf ? snapshot.At(day) : snapshot;
        return ruleSets.IsEmpty ? _ruleBook.Evaluate(looked) : _ruleBook.Evaluate(looked, ruleSets);
    }

    public RuleBookLoading Reload() => Reload(CancellationToken.None);

    public Task<RuleBookLoading> ReloadAsync(CancellationToken cancellationToken = default) => Task.Run(() => Reload(cancellationToken), cancellationToken);

    public SnapshotReading ReadSnapshot(ReadOnlySpan<byte> utf8, string file, DateOnly? asOf = null) => new SnapshotReader(RuleBook.Vocabulary) { ReadsOldNames = _options.ReadsOldNames, ReferenceShapes = _referenceShapes }.Read(utf8, file, asOf);

    // One at a time, so that what was read last is what stays.
    private RuleBookLoading Reload(CancellationToken cancellationToken)
    {
        lock (_reloading)
        {
            var loading = _options.Load();
            cancellationToken.ThrowIfCancellationRequested();
            if (loading.RuleBook is { } ruleBook)
            {
                _ruleBook = ruleBook;
                _refused = null;
                Log.Loaded(_logger, ruleBook.Version, ruleBook.Sha256, ruleBook.RuleSets.Length);
            }
            else
            {
                _refused = loading;
                var errors = loading.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
                errors.Take(MostFaults).ToList().ForEach(e => Log.Fault(_logger, e));
                Log.Refused(_logger, errors.Count);
            }

            return loading;
        }
    }
}
