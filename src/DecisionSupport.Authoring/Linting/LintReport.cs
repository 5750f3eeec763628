namespace DecisionSupport.Authoring;

/// <summary>What a check of rules found. Immutable.</summary>
public sealed class LintReport
{
    internal LintReport(RuleBook? ruleBook, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> notes) =>
        (RuleBook, Diagnostics, Notes) = (ruleBook, diagnostics, notes);

    /// <summary>The rule book; null when there are errors that keep it from being loaded.</summary>
    public RuleBook? RuleBook { get; }

    /// <summary>Errors and warnings, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What is in order and may be tidied: what is declared and never used, and criteria that decide nothing.</summary>
    public ImmutableArray<Diagnostic> Notes { get; }
}
