namespace DecisionSupport;

/// <summary>What came of loading rules: a rule book, or what is wrong. Immutable.</summary>
public sealed class RuleBookLoading
{
    internal RuleBookLoading(RuleBook? ruleBook, ImmutableArray<Diagnostic> diagnostics)
    {
        RuleBook = ruleBook;
        Diagnostics = diagnostics;
    }

    /// <summary>The rule book; null when there are errors.</summary>
    public RuleBook? RuleBook { get; }

    /// <summary>Everything that was found in all files, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The rule book.</summary>
    /// <exception cref="InvalidDataException">There are errors; the message lists them.</exception>
    public RuleBook GetOrThrow() => RuleBook ?? throw new InvalidDataException(
        "The rules have errors:" + Environment.NewLine + string.Join(Environment.NewLine, Diagnostics.Where(d => d.Severity == Severity.Error)));
}
