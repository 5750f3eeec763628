namespace DecisionSupport.Authoring;

/// <summary>What a check of rules found. Immutable.</summary>
/// <param name="RuleBook">The rule book; null when there are errors that keep it from being loaded.</param>
/// <param name="Diagnostics">Errors and warnings, in the order of the files.</param>
public sealed record LintReport(RuleBook? RuleBook, ImmutableArray<Diagnostic> Diagnostics);
