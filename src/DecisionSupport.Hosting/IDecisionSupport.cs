namespace DecisionSupport.Hosting;

/// <summary>What a host asks. One instance for the whole host; thread-safe.</summary>
public interface IDecisionSupport
{
    /// <summary>The rule book that questions are answered by at present.</summary>
    RuleBook RuleBook { get; }

    /// <summary>Asks every rule set about a case. Sees one whole rule book, whatever is reloaded meanwhile.</summary>
    /// <exception cref="ArgumentException">The snapshot knows a fact that the rule book does not have.</exception>
    Decision Evaluate(CaseSnapshot snapshot);

    /// <summary>
    /// Loads the rules again. A good rule book takes the place of the old one between two evaluations; a bad one changes nothing, and is told.
    /// </summary>
    RuleBookLoading Reload();

    /// <summary>Reads a snapshot, YAML or JSON, against the present rule book's vocabulary. Bad input gives diagnostics, never an exception.</summary>
    SnapshotReading ReadSnapshot(ReadOnlySpan<byte> utf8, string file);
}
