namespace DecisionSupport.Authoring;

/// <summary>What a check of rules found. Immutable.</summary>
/// <param name="RuleBook">The rule book; null when there are errors that keep it from being loaded.</param>
/// <param name="Diagnostics">Errors and warnings, in the order of the files.</param>
/// <param name="Notes">What is in order and may be tidied: what is declared and never used, and criteria that decide nothing.</param>
public sealed record LintReport(RuleBook? RuleBook, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Diagnostic> Notes);
