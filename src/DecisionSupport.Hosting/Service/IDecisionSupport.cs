using System.Collections.Immutable;

namespace DecisionSupport.Hosting;

/// <summary>What a host asks. One instance for the whole host, or one for each key; thread-safe.</summary>
public interface IDecisionSupport
{
    /// <summary>The rule book that questions are answered by at present.</summary>
    RuleBook RuleBook { get; }

    /// <summary>What was wrong with the newest rules when they were refused; empty while those in use are the newest.</summary>
    ImmutableArray<Diagnostic> Refused { get; }

    /// <summary>Asks every rule set about a case. Sees one whole rule book, whatever is reloaded meanwhile.</summary>
    /// <exception cref="ArgumentException">The snapshot knows a fact that the rule book does not have.</exception>
    Decision Evaluate(CaseSnapshot snapshot);

    /// <summary>Asks some rule sets about a case.</summary>
    /// <param name="snapshot">The case.</param>
    /// <param name="ruleSets">Their ids; every rule set when none is given. Rule sets that they read are evaluated too, but not told.</param>
    /// <param name="asOf">The day to look at the case, in place of the snapshot's own; it chooses the versions of the rules.</param>
    /// <exception cref="ArgumentException">There is no such rule set, the snapshot knows a fact that the rule book does not have, or a fact that may not lie after the day does.</exception>
    Decision Evaluate(CaseSnapshot snapshot, ReadOnlySpan<string> ruleSets, DateOnly? asOf = null);

    /// <summary>
    /// Loads the rules again. A good rule book takes the place of the old one between two evaluations; a bad one changes nothing, and is told.
    /// </summary>
    RuleBookLoading Reload();

    /// <summary>Loads the rules again on another thread, for they take a moment. Cancelling leaves the rule book in use as it is.</summary>
    Task<RuleBookLoading> ReloadAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads a snapshot, YAML or JSON, against the present rule book's vocabulary. Bad input gives diagnostics, never an exception.</summary>
    /// <param name="utf8">The text, UTF-8.</param>
    /// <param name="file">The name that diagnostics say.</param>
    /// <param name="asOf">The day to look at the case, in place of the one that the text says.</param>
    SnapshotReading ReadSnapshot(ReadOnlySpan<byte> utf8, string file, DateOnly? asOf = null);
}
